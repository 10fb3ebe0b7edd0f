// When is nobody waiting? When the browser says that it is idle.

/** Where it never says so (Safari), a second after it was asked. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => work());
  else setTimeout(work, 1_000);
}
