// What may be kept of a long text? A slice keeps the whole piece of the file that it was cut from; a copy keeps itself alone.

export function detached(slice: string): string {
  // Engines have no word for "copy": a longer string is built, and cut again.
  return ` ${slice}`.slice(1);
}
