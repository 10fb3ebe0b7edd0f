// The one door of the terminal.
export { runDorsal } from "./program.ts";
export type { Terminal } from "./terminal.ts";
