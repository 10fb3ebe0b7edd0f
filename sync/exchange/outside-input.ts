// What may stand in a message? The two shapes that both sides read alike.

export function isPlace(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

export function isTextOrNull(value: unknown): value is string | null {
  return typeof value === "string" || value === null;
}
