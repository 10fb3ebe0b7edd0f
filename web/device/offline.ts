// How does the app work where there is no signal? A service worker keeps every file of this version on the device.

/** Called once the page has loaded, so that fetching the rest never slows the first screen. */
export function keepForOffline(): void {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  addEventListener("load", () => {
    navigator.serviceWorker.register("/sw.js").catch((cause: unknown) => {
      console.warn(
        "This browser refused to keep the app for offline use; it needs the network to open.",
        cause,
      );
    });
  });
}
