// How is the end of a rest or a hold told to somebody who looks away? A short vibration and a tone, where allowed.

const SOUND_KEY = "dorsal.sound";
const TONE_HZ = 880;
const TONE_S = 0.35;
/** Loud enough beside a fan, quiet enough for a shared room (design choice). */
const TONE_GAIN = 0.2;
const VIBRATION_MS = [180, 90, 180];

let audio: AudioContext | null = null;

export function isSoundOn(): boolean {
  return localStorage.getItem(SOUND_KEY) !== "off";
}

export function setSound(on: boolean): void {
  localStorage.setItem(SOUND_KEY, on ? "on" : "off");
}

/** Browsers let a page sound only after a tap: call this inside one. */
export function readySound(): void {
  if (!isSoundOn() || typeof AudioContext === "undefined") return;
  audio ??= new AudioContext();
  // A phone that refuses to sound still shows and vibrates.
  void audio.resume().catch(() => undefined);
}

export function signal(): void {
  navigator.vibrate?.(VIBRATION_MS);
  if (isSoundOn() && audio?.state === "running") tone(audio);
}

function tone(context: AudioContext): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  const endS = context.currentTime + TONE_S;
  oscillator.frequency.value = TONE_HZ;
  gain.gain.setValueAtTime(TONE_GAIN, context.currentTime);
  gain.gain.exponentialRampToValueAtTime(0.001, endS);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start();
  oscillator.stop(endS);
}
