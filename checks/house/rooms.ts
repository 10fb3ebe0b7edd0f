// Which room may bring in what? The import table of ARCHITECTURE.md.

export type Grant = "values" | "types";

export interface RoomRule {
  /** Other rooms, and what may be taken from their doors. */
  readonly rooms: Readonly<Record<string, Grant>>;
  /** A pure room takes no package and no part of Node: what it needs comes in as an argument. */
  readonly pure: boolean;
}

const everyDoorButTheApps: RoomRule["rooms"] = {
  content: "values",
  engine: "values",
  motion: "values",
  formats: "values",
  sync: "values",
  words: "values",
  server: "values",
  cli: "values",
  checks: "values",
};

export const ROOMS: Readonly<Record<string, RoomRule>> = {
  content: { rooms: {}, pure: false },
  engine: { rooms: { content: "types" }, pure: true },
  motion: { rooms: { content: "types" }, pure: true },
  formats: { rooms: { engine: "values", content: "types" }, pure: true },
  sync: { rooms: {}, pure: true },
  words: { rooms: { engine: "types", content: "types", formats: "types" }, pure: true },
  server: {
    rooms: { content: "values", engine: "values", sync: "values", formats: "values", words: "values" },
    pure: false,
  },
  web: {
    rooms: {
      content: "values",
      engine: "values",
      motion: "values",
      formats: "values",
      sync: "values",
      words: "values",
    },
    pure: false,
  },
  cli: {
    rooms: {
      content: "values",
      engine: "values",
      motion: "values",
      formats: "values",
      sync: "values",
      words: "values",
    },
    pure: false,
  },
  journeys: { rooms: everyDoorButTheApps, pure: false },
  bench: { rooms: everyDoorButTheApps, pure: false },
  checks: { rooms: everyDoorButTheApps, pure: false },
};

/** Tests may weigh a room on the real catalogue, with the test tools and the disk at hand. */
export function isTestFile(path: string): boolean {
  return /\.(test|testing)\.tsx?$/.test(path) || /(^|\/)(fixtures|golden|testing)\//.test(path);
}

export function roomOf(path: string): string | undefined {
  const [first, ...rest] = path.split("/");
  return rest.length > 0 && first !== undefined && first in ROOMS ? first : undefined;
}
