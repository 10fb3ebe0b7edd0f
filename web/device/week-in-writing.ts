// Which week is being written by hand? A draft of this device and no event: it outlives a reload, until it is taken up or thrown away.

const KEY = "dorsal.own-week";

/** As it was kept, by whatever version; null for none. */
export function weekInWriting(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}

/** A full or forbidden storage keeps nothing: the screen goes on. */
export function keepWeekInWriting(week: unknown): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(week));
  } catch {
    // It stays on the screen.
  }
}

export function dropWeekInWriting(): void {
  localStorage.removeItem(KEY);
}
