// What may be seen before anything is kept? Reading needs no consent, and the welcome asks for it.
const OPEN = /^\/(welcome|learn|exercise)(\/|$)/;

export function isOpenToAll(path: string): boolean {
  return OPEN.test(path);
}
