// Can the app stand on the home screen? Chromium offers it with an event, iOS only by hand, and it may already be there.

/** Not in the DOM types: only Chromium has it. */
interface InstallOffer extends Event {
  prompt(): Promise<void>;
  readonly userChoice: Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

export type InstallWay = "installed" | "offered" | "ios" | "menu";

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();

/** Called before anything is drawn: the browser makes its offer once and early. */
export function watchInstallOffer(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    change(event as InstallOffer);
  });
  addEventListener("appinstalled", () => change(null));
}

export function installWay(): InstallWay {
  if (matchMedia("(display-mode: standalone)").matches) return "installed";
  if (offer !== null) return "offered";
  return isIos() ? "ios" : "menu";
}

export async function install(): Promise<void> {
  await offer?.prompt();
  await offer?.userChoice;
  change(null);
}

export function onInstallChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: InstallOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

/** iPadOS calls itself a Mac, but a Mac has no touch screen. */
function isIos(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes("Macintosh") && maxTouchPoints > 1);
}
