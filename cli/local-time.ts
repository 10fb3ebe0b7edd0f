// What did the lifter's clock show? An instant in the time zone of this machine, with its offset.

export function instantHere(instant: string): string {
  const date = new Date(instant);
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? "-" : "+";
  const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}${zone}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
