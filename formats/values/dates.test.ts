// Dates as phones in nine languages write them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOf, secondsBetween, writtenInstant } from "./dates.ts";
import { monthNamed } from "./month-names.ts";

const LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl", "tr", "pl"];

describe("the names of months", () => {
  const names = (language: string, month: "long" | "short") =>
    Array.from({ length: 12 }, (_, index) => {
      const parts = new Intl.DateTimeFormat(language, {
        day: "numeric",
        month,
        timeZone: "UTC",
      }).formatToParts(Date.UTC(2026, index, 5));
      return parts.find(({ type }) => type === "month")?.value ?? "";
    });

  for (const language of LANGUAGES) {
    for (const length of ["long", "short"] as const) {
      it(`are known in ${language}, ${length}`, () => {
        const months = names(language, length).map((name) => monthNamed(name.replace(".", "")));
        expect(months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      });
    }
  }

  it("are known in capitals and with parted accents", () => {
    expect(monthNamed("AĞUSTOS")).toBe(8);
    expect(monthNamed("FÉVR")).toBe(2);
    expect(monthNamed("fe\u0301vrier")).toBe(2);
    expect(monthNamed("Foo")).toBe(null);
    expect(monthNamed("")).toBe(null);
  });
});

describe("an instant", () => {
  it.each([
    ["2021-07-07 17:05:17", "2021-07-07T17:05:17"],
    ["2026-06-29T04:56:39.712Z", "2026-06-29T04:56:39Z"],
    ["2026-03-07 09:01:00 +00:00", "2026-03-07T09:01:00Z"],
    ["2026-06-01 17:30:00 +0530", "2026-06-01T17:30:00+05:30"],
    ["2021-09-14T12:00:00-07:00", "2021-09-14T12:00:00-07:00"],
    ["2026-03-07", "2026-03-07"],
    ["3 May 2025, 10:20", "2025-05-03T10:20:00"],
    ["Jun 11, 2026, 1:01 PM", "2026-06-11T13:01:00"],
    ["Jun 11, 2026, 1:01\u202fPM", "2026-06-11T13:01:00"],
    ["Jun 11, 2026,\u00a012:01\u2009am", "2026-06-11T00:01:00"],
    ["5 Mai 2026, 07:34", "2026-05-05T07:34:00"],
    ["25 Juli 2026, 14:21", "2026-07-25T14:21:00"],
    ["25. Juli 2026 um 14:21 Uhr", "2026-07-25T14:21:00"],
    ["3 févr. 2025, 10:20", "2025-02-03T10:20:00"],
    ["3 août 2025 à 10h20", "2025-08-03T10:20:00"],
    ["3 de mayo de 2025, 10:20", "2025-05-03T10:20:00"],
    ["3 may 2025, 1:20 p. m.", "2025-05-03T13:20:00"],
    ["15 Abr 2026, 18:00", "2026-04-15T18:00:00"],
    ["3 de set. de 2025, 10:20", "2025-09-03T10:20:00"],
    ["3 mag 2025, 10:20", "2025-05-03T10:20:00"],
    ["3 mrt. 2025 10:20", "2025-03-03T10:20:00"],
    ["11 Nis 2026, 13:05", "2026-04-11T13:05:00"],
    ["11 Şub 2026, 1:05 ÖS", "2026-02-11T13:05:00"],
    ["3 paź 2025, 10:20", "2025-10-03T10:20:00"],
    ["Wednesday, May 13, 2026 at 1:05 PM", "2026-05-13T13:05:00"],
    ["mardi 12 mai 2026 à 13 h 05", "2026-05-12T13:05:00"],
    ["13 Mayıs 2026 Çarşamba 13:05", "2026-05-13T13:05:00"],
    ["13 May 2026 ÖS 01:05", "2026-05-13T13:05:00"],
    ["25.07.2026 14:21", "2026-07-25T14:21:00"],
    ["2026/07/25 14:21", "2026-07-25T14:21:00"],
    ["19/11/18", "2018-11-19"],
    ["05/06/99", "1999-06-05"],
  ])("is read from %s", (written, at) => {
    expect(writtenInstant(written)).toBe(at);
  });

  it("has its day or its month first, as the file does", () => {
    expect(writtenInstant("05/06/26", true)).toBe("2026-06-05");
    expect(writtenInstant("05/06/26", false)).toBe("2026-05-06");
    expect(writtenInstant("05/16/18", true)).toBe(null);
    expect(writtenInstant("05/16/18", false)).toBe("2018-05-16");
  });

  it.each([
    "",
    "yesterday",
    "31 Foo 2025",
    "2025-02-29",
    "30 Feb 2025, 10:20",
    "2025-13-01 10:00:00",
    "2025-01-01 25:00:00",
    "Jun 11, 2026, 13:01 PM",
    "2025-01-01 10:00:00 or so",
    "9".repeat(100_000),
  ])("is not read from %s", (written) => {
    expect(writtenInstant(written)).toBe(null);
  });
});

describe("any instant", () => {
  const day = fc.date({
    min: new Date("1990-01-01T00:00:00Z"),
    max: new Date("2069-12-31T23:59:59Z"),
    noInvalidDate: true,
  });

  it("is read back from every language and both clocks", () => {
    const language = fc.constantFrom(...LANGUAGES, "en-GB", "en-US");
    fc.assert(
      fc.property(
        day,
        language,
        fc.constantFrom("short", "long"),
        fc.boolean(),
        (date, spoken, month, hour12) => {
          const written = new Intl.DateTimeFormat(spoken, {
            day: "numeric",
            month,
            year: "numeric",
            hour: "2-digit",
            minute: "2-digit",
            hour12,
            timeZone: "UTC",
          }).format(date);
          expect(writtenInstant(written)).toBe(`${date.toISOString().slice(0, 16)}:00`);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is as many seconds before its end as it lasts", () => {
    fc.assert(
      fc.property(
        day,
        fc.nat({ max: 3_000_000 }),
        fc.constantFrom("", "Z", "+05:30"),
        (date, seconds, zone) => {
          const at = `${date.toISOString().slice(0, 19)}${zone}`;
          const end = endOf(at, seconds);
          expect(secondsBetween(at, end)).toBe(seconds);
          expect(end.endsWith(zone)).toBe(true);
        },
      ),
    );
    expect(endOf("2026-04-25", 60)).toBe("2026-04-25");
    expect(secondsBetween("2026-04-25", "2026-04-26")).toBeNaN();
  });
});
