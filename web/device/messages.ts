// Can this browser bring messages, and does it? The browser asks the person itself, and only after a tap of theirs.
import type { NoMessages } from "@dorsal/words";

/** What the server needs to reach this device. */
export interface PushAddress {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** Null where messages can be had. */
export function whyNoMessages(): NoMessages | null {
  if ("PushManager" in window && "serviceWorker" in navigator && "Notification" in window)
    return Notification.permission === "denied" ? "forbidden" : null;
  return "standalone" in navigator && !navigator.standalone ? "on_home_screen" : "impossible";
}

/** The address as it stands; null for none. */
export async function pushAddress(): Promise<PushAddress | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  return subscription ? addressOf(subscription) : null;
}

/** Null where the person, or the browser, says no. Call it inside a tap. */
export async function askForMessages(serverKey: string): Promise<PushAddress | null> {
  if ((await Notification.requestPermission()) !== "granted") return null;
  const { pushManager } = await navigator.serviceWorker.ready;
  const wish = { userVisibleOnly: true, applicationServerKey: serverKey };
  const subscription = await pushManager.subscribe(wish).catch(() => null);
  return subscription === null ? null : addressOf(subscription);
}

export async function endMessages(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

function addressOf(subscription: PushSubscription): PushAddress | null {
  const { endpoint, keys } = subscription.toJSON();
  if (!endpoint || !keys?.p256dh || !keys.auth) return null;
  return { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } };
}
