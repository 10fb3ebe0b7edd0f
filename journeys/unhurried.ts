// How fast does a person tap? No faster than they read: between two taps half a second passes on the page's clock, though
// nobody waits for it. Only a double tap is quicker.
import type { Page } from "playwright-core";

export async function takesTheTime(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const BETWEEN_TAPS_MS = 500;
    const now = performance.now.bind(performance);
    let takenMs = 0;
    performance.now = () => now() + takenMs;
    const pass = ({ detail }: MouseEvent) => {
      if (detail < 2) takenMs += BETWEEN_TAPS_MS;
    };
    addEventListener("mousedown", pass, { capture: true });
  });
}
