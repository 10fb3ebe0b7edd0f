// Shall this device be told by message when a rest is over? Remembered here under the name that the server gave it; each
// rest tells the server when it ends. Without a signal nothing is told, and the app rings as ever.
const KEY = "dorsal.rest-message";

export function setRestMessage(device: string | null): void {
  if (device === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, device);
}

/** `endMs`: null once no rest runs. */
export function tellRest(endMs: number | null): void {
  const device = localStorage.getItem(KEY);
  if (device === null) return;
  const endAt = endMs === null ? null : new Date(endMs).toISOString();
  fetch("/api/push/rest", {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ device, endAt }),
    keepalive: true,
  }).catch(() => {});
}
