// When are two names the same to somebody who types? When their letters and digits are, whatever stands between them.

export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** True where one letter is missing, too many or wrong. */
export function isOneSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1 || typed === meant) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const longer = Math.max(typed.length, meant.length);
  const rest = (text: string) => text.slice(start + (text.length === longer ? 1 : 0));
  return rest(typed) === rest(meant);
}
