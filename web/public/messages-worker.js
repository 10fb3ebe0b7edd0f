// What does a locked phone show when the server has something to say? Part of the service worker: it shows the message,
// and a tap on it leads back to the app.

/** The app itself rings when it is on the screen: then a second sign would only disturb. */
async function show({ kind, title, body }) {
  const pages = await self.clients.matchAll({ type: "window" });
  if (kind === "rest_over" && pages.some(({ visibilityState }) => visibilityState === "visible")) return;
  // One of a kind at a time: the next rest takes the place of the last.
  await self.registration.showNotification(title, { body, tag: kind, icon: "/icon-192.png" });
}

async function backToTheApp() {
  const [page] = await self.clients.matchAll({ type: "window" });
  await (page ? page.focus() : self.clients.openWindow("/today"));
}

self.addEventListener("push", (event) => {
  event.waitUntil(show(event.data.json()));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(backToTheApp());
});
