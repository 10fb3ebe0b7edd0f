// How many hits does the reader see without scrolling? So many are drawn at each keystroke, the rest when the typing rests.

/** Most rows are 90 px high, with two lines of excerpt; a one-line excerpt makes fewer (measured). */
const ROW_PX = 80;
/** The lowest that a row can be: `min-height` in Hits.module.css. */
export const LOWEST_ROW_PX = 60;
/** The heading of the page, the search box, the number of hits and the name of their kind (measured). */
const ABOVE_PX = 210;

export function rowsOnScreen(heightPx: number): number {
  return Math.max(1, Math.ceil((heightPx - ABOVE_PX) / ROW_PX));
}
