// Has another device brought something? The server hints; whoever misses the hint finds it with the next exchange.

/** Calls `onMoved` with each hint. The browser reconnects by itself; ends when signed out, or with what it returns. */
export function watchHead(onMoved: () => void): () => void {
  if (typeof EventSource === "undefined") return () => {};
  const events = new EventSource("/api/sync/events");
  events.addEventListener("head", onMoved);
  return () => events.close();
}
