// How long is "2h 15m"? Durations as apps write them, in seconds.

/** "55s", "28m", "2h 15m", "1h 15min", "31min", "0:09:21", "90", "60 secondi"; null for nothing, NaN for nonsense. */
export function writtenSeconds(text: string | undefined): number | null {
  const plain = text?.trim().toLowerCase() ?? "";
  if (plain === "") return null;
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain);
  const clock = /^(\d+):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?$/.exec(plain);
  if (clock) {
    const [a = 0, b = 0, c] = clock.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
    return c === undefined ? a * 60 + b : a * 3600 + b * 60 + c;
  }
  const parts = [...plain.matchAll(/(\d+(?:[.,]\d+)?)\s*([a-zçü]+)\.?/g)];
  if (parts.length === 0) return Number.NaN;
  return parts.reduce(
    (total, [, amount = "", unit = ""]) => total + Number(amount.replace(",", ".")) * secondsPer(unit),
    0,
  );
}

function secondsPer(unit: string): number {
  if (/^(h|hr|hrs|hours?|std|stunden?|heures?|horas?|ore|ora|uur|sa|saat|godz)$/.test(unit)) return 3600;
  if (/^(m|min|mins|minutes?|minuten|minuti|minutos?|dk|dakika)$/.test(unit)) return 60;
  if (/^(s|sec|secs|seconds?|sek|sekunden|secondes?|secondi|segundos?|sn|saniye)$/.test(unit)) return 1;
  return Number.NaN;
}
