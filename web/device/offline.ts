// How does the app work where there is no signal? A service worker keeps every file of this version on the device.

/** Called once the first screen is there and nobody waits: fetching a hundred files takes network and processor. */
export function keepForOffline(): void {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  navigator.serviceWorker.register("/sw.js").catch((cause: unknown) => {
    console.warn(
      "This browser refused to keep the app for offline use; it needs the network to open.",
      cause,
    );
  });
}
