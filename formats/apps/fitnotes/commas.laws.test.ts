import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWhole } from "../../reading/read-whole.testing.ts";

const letters = fc.stringMatching(/^[A-Z][a-zäöü]{0,8}$/);
/** As people name exercises: words with commas, brackets and inches between them; a quote never opens one. */
const name = fc
  .tuple(
    letters,
    fc.array(fc.tuple(fc.constantFrom(", ", ",", " (", ") ", '" ', " "), letters), { maxLength: 4 }),
  )
  .map(([first, more]) => first + more.map(([mark, word]) => mark + word).join(""));
const load = fc.option(fc.integer({ min: -400, max: 4_000 }).map((quarters) => quarters / 4));
const set = fc.record({
  name,
  category: letters,
  load,
  reps: fc.option(fc.nat(200)),
  seconds: fc.nat(9_000),
});
const comment = fc.option(fc.stringMatching(/^[a-z, ]{0,20}[a-z]$/));

const HEADERS = {
  kgs: "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment",
  units: "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment",
};

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

describe("a FitNotes row, by law", () => {
  it("says what the app wrote, whatever commas its name has", () => {
    const layout = fc.constantFrom("kgs" as const, "units" as const);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(set, comment), { minLength: 1, maxLength: 20 }),
        layout,
        (rows, columns) => {
          const lines = rows.map(([one, text]) => {
            const unit = columns === "units" ? `,${one.load === null ? "" : "kgs"}` : "";
            const time = one.seconds === 0 ? "" : clock(one.seconds);
            const said = text === null ? "" : `"${text}"`;
            return `2024-03-02,${one.name},${one.category},${one.load ?? ""}${unit},${one.reps ?? ""},,,${time},${said}`;
          });
          const { sets, refused, suspicious } = readWhole(`${[HEADERS[columns], ...lines].join("\n")}\n`);
          expect(refused).toEqual([]);
          expect(suspicious.filter(({ why }) => why === "shifted_columns")).toEqual([]);
          expect(
            sets.map((read) => [
              read.exercise,
              read.extra?.category,
              read.rawLoad,
              read.reps,
              read.seconds,
              read.note,
            ]),
          ).toEqual(
            rows.map(([one, text]) => [
              one.name,
              one.category,
              one.load,
              one.reps,
              one.seconds === 0 ? null : one.seconds,
              text?.trim() ?? null,
            ]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
