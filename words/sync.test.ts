import { describe, expect, it } from "vitest";
import {
  asksForAction,
  clockWords,
  HELD_BACK_WHY,
  type SyncFacts,
  type SyncTrouble,
  syncWords,
} from "./sync.ts";

const SAFE: SyncFacts = {
  kind: "synced",
  unsynced: 0,
  heldBack: 0,
  isRunning: false,
  trouble: null,
  last: "today at 18:04",
};
const TROUBLES: readonly SyncTrouble[] = [
  "offline",
  "busy",
  "signed_out",
  "other_user",
  "too_old",
  "not_understood",
  "failed",
  "log_full",
  "storage_full",
  "storage_unavailable",
  "storage_closed",
  "storage_failed",
];

describe("what is said of the copy on the server", () => {
  it.each<[Partial<SyncFacts>, string]>([
    [{}, "All safe on the server, today at 18:04."],
    [
      { heldBack: 2 },
      "On the server is everything but 2 entries that it did not take. Nothing is lost: it is all here.",
    ],
    [{ kind: "guest" }, "Your log is on this device alone."],
    [{ kind: "waiting", unsynced: 1 }, "1 entry is only on this device. It goes to the server by itself."],
    [
      { kind: "waiting", unsynced: 3, trouble: "offline" },
      "The server cannot be reached; it was last there today at 18:04. 3 entries are only on this device. The app tries again by itself.",
    ],
    [
      { kind: "waiting", unsynced: 3, trouble: "signed_out" },
      "Signed out here. Nothing is lost; sign in to go on. 3 entries are only on this device.",
    ],
    [
      { trouble: "offline", last: null },
      "The server cannot be reached. Everything until then is safe there. The app tries again by itself.",
    ],
  ])("of %o", (facts, line) => {
    expect(syncWords({ ...SAFE, ...facts }).line).toBe(line);
  });

  it.each(TROUBLES)("never calls it safe while there is %s", (trouble) => {
    expect(syncWords({ ...SAFE, trouble }).tone).not.toBe("safe");
    expect(asksForAction(trouble)).toBe(syncWords({ ...SAFE, trouble }).tone === "act");
  });

  it("says how many entries wait in every trouble but that of another person's log", () => {
    const silent = TROUBLES.filter(
      (trouble) => !/\b7 entries\b/.test(syncWords({ ...SAFE, kind: "waiting", unsynced: 7, trouble }).line),
    );
    expect(silent).toEqual(["other_user"]);
  });

  it("never shouts", () => {
    const said = [
      ...TROUBLES.map((trouble) => syncWords({ ...SAFE, trouble }).line),
      ...Object.values(HELD_BACK_WHY),
    ];
    expect(said.filter((line) => line.includes("!"))).toEqual([]);
  });
});

describe("a clock that is wrong", () => {
  it.each([
    [6 * 60_000, "6 minutes ahead of"],
    [-3 * 3_600_000, "3 hours behind"],
    [3 * 86_400_000, "3 days ahead of"],
  ])("by %i ms is told", (aheadMs, words) => {
    expect(clockWords(aheadMs)).toContain(words);
  });
  it("is not told of while it does not matter", () => expect(clockWords(0)).toBeNull());
});
