// Must the service worker wake for every file of the app? Where the browser can be told beforehand, files whose name tells
// what is in them come straight from what the device keeps, and from the network only where it lacks them.

self.addEventListener("install", (event) => {
  event.addRoutes?.({
    condition: { urlPattern: new URLPattern({ pathname: "/assets/*" }) },
    // The name that workbox gives to what it fetched beforehand.
    source: { cacheName: `workbox-precache-v2-${self.registration.scope}` },
  });
});
