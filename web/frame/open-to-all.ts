// What may be seen before anything is kept? Reading needs no consent, the welcome asks for it, and an account brings along
// the one that was given on another device.
const OPEN = /^\/(welcome|learn|exercise|account)(\/|$)/;

export function isOpenToAll(path: string): boolean {
  return OPEN.test(path);
}
