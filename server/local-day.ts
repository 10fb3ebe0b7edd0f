// Which calendar day is it where the server stands? `YYYY-MM-DD`, the form in which the engine knows days.

export function localDay(instant: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
