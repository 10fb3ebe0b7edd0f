// Why could nothing be written? One sentence for each thing a system says.

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: "there is no room left",
  EDQUOT: "there is no room left for you",
  EIO: "the device does not take it",
};

export function cannotWriteSentence({ code = "unknown" }: Pick<NodeJS.ErrnoException, "code">): string {
  return `The output cannot be written: ${CAUSES[code] ?? `the system says ${code}`}.`;
}
