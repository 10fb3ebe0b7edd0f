// How are the names of a category written down? One a line, counted from 0; "38: Pull Up" goes on from 38; "Plank +" is
// followed by "Weighted Plank".

export function numberedNames(lines: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  let next = 0;
  for (const line of lines.split("\n")) {
    const [, number, name = "", twin] = /^\s*(?:(\d+): )?(.*?)( \+)?\s*$/.exec(line) ?? [];
    if (name === "") continue;
    if (number !== undefined) next = Number(number);
    names.set(next, name);
    next += 1;
    if (twin === undefined) continue;
    names.set(next, `Weighted ${name}`);
    next += 1;
  }
  return names;
}
