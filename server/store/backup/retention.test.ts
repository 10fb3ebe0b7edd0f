import fc from "fast-check";
import { expect, test } from "vitest";
import { backupName, backupTime } from "./backup-format.ts";
import { outdated } from "./retention.ts";

const at = (text: string) => backupName(Date.parse(text));

test("the name of a backup tells when it was made", () => {
  const ms = Date.UTC(2026, 10, 21, 20, 15, 3);
  expect(backupName(ms)).toBe("2026-11-21T20-15-03Z.dorsal-backup.gz");
  expect(backupTime(backupName(ms))).toBe(ms);
  expect(backupTime("holiday.jpg")).toBeNull();
});

test("keeps the newest of each of the last days, and of each of the last weeks", () => {
  const names = [
    at("2026-11-20T06:00:00Z"), // Friday
    at("2026-11-20T18:00:00Z"),
    at("2026-11-19T18:00:00Z"),
    at("2026-11-18T18:00:00Z"),
    at("2026-11-15T18:00:00Z"), // Sunday before
    at("2026-11-09T18:00:00Z"), // Monday before
    at("2026-11-08T18:00:00Z"), // a week earlier
  ];
  expect(outdated(names, { days: 2, weeks: 2 })).toEqual(
    [
      at("2026-11-20T06:00:00Z"),
      at("2026-11-18T18:00:00Z"),
      at("2026-11-09T18:00:00Z"),
      at("2026-11-08T18:00:00Z"),
    ]
      .sort()
      .reverse(),
  );
});

test("a time without backups costs none of those that are there", () => {
  const old = at("2020-01-01T00:00:00Z");
  expect(outdated([old, at("2026-11-20T00:00:00Z")], { days: 7, weeks: 4 })).toEqual([]);
});

test("never names the newest, nor a file that is no backup", () => {
  const names = fc.array(fc.integer({ min: 0, max: 2e12 }).map(backupName), { minLength: 1 });
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 9 }), fc.nat(9), (backups, days, weeks) => {
      const gone = outdated([...backups, "holiday.jpg"], { days, weeks });
      expect(gone).not.toContain(backups.toSorted().at(-1));
      expect(gone).not.toContain("holiday.jpg");
      expect(new Set(backups).size - new Set(gone).size).toBeLessThanOrEqual(days + weeks);
    }),
  );
});
