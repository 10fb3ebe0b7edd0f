import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";
import { suggestColumns } from "./suggest-columns.ts";

const OWN = `When;What;How often;How heavy;Hard
2026-03-02;Row;8;60 kg;8
2026-03-02;Row;6;62,5;9,5
2026-03-04;Pull-up;5;;
`;
const COLUMNS = { date: "When", exercise: "What", reps: "How often", load: "How heavy", rpe: "Hard" };

describe("a table whose columns the person names", () => {
  it("is read by them", () => {
    const read = readWhole(OWN, { columns: COLUMNS, unit: "kg" });
    expect(read.sets.map(({ at, exercise, reps, loadKg, rpe }) => [at, exercise, reps, loadKg, rpe])).toEqual(
      [
        ["2026-03-02", "Row", 8, 60, 8],
        ["2026-03-02", "Row", 6, 62.5, 9.5],
        ["2026-03-04", "Pull-up", 5, null, null],
      ],
    );
    expect(reportOf(read)).toMatchObject({ app: "generic", sets: 3, workouts: 2 });
  });

  it("is not read without them, and the columns are said", () => {
    const refused = {
      ok: false,
      why: "unknown_format",
      looksLike: "a table with the columns When, What, How often, How heavy, Hard",
      titles: ["When", "What", "How often", "How heavy", "Hard"],
    };
    expect(readWhole(OWN).outcome).toEqual(refused);
    expect(readWhole(OWN, { columns: { ...COLUMNS, load: "Weight" } }).outcome).toEqual(refused);
    expect(readWhole(OWN, { columns: { ...COLUMNS, weight: "How heavy" } }).outcome).toEqual(refused);
    expect(readWhole(OWN, { columns: { date: "When", exercise: "What" } }).outcome).toEqual(refused);
  });

  it("is read by them though it looks like another app's", () => {
    const strong = `Date,Workout Name,Exercise Name,Set Order,Weight,Reps
2026-03-02 18:00:00,Pull,Row,1,60,8
`;
    const columns = { date: "Date", exercise: "Exercise Name", reps: "Reps", load: "Weight" };
    expect(reportOf(readWhole(strong)).app).toBe("strong");
    expect(reportOf(readWhole(strong, { columns })).app).toBe("generic");
    expect(reportOf(readWhole(strong, { columns: { ...columns, date: "Tag" } })).app).toBe("strong");
  });

  it("asks for the unit where neither the title, the row nor the cell has one", () => {
    const { unit } = reportOf(readWhole(OWN.replace("60 kg", "60"), { columns: COLUMNS }));
    expect(unit).toMatchObject({ from: "guess" });
  });

  it("reads dates of which each could be two as the person says", () => {
    const file = OWN.replaceAll(/2026-03-0(\d)/g, "0$1/03/2026");
    const days = (dayFirst: boolean) =>
      readWhole(file, { columns: COLUMNS, dayFirst }).sets.map(({ at }) => at);
    expect(days(true)).toEqual(["2026-03-02", "2026-03-02", "2026-03-04"]);
    expect(days(false)).toEqual(["2026-02-03", "2026-02-03", "2026-04-03"]);
  });
});

describe("columns", () => {
  it.each([
    ["en", "Date,Exercise,Weight (kg),Reps,Notes"],
    ["de", "Datum,Übung,Gewicht (kg),Wiederholungen,Notizen"],
    ["fr", "Date,Exercice,Poids (kg),Répétitions,Commentaires"],
    ["es", "Fecha,Ejercicio,Peso (kg),Repeticiones,Notas"],
    ["pt", "Data,Exercício,Carga (kg),Repetições,Notas"],
    ["it", "Data,Esercizio,Carico (kg),Ripetizioni,Note"],
    ["nl", "Datum,Oefening,Gewicht (kg),Herhalingen,Opmerkingen"],
    ["tr", "Tarih,Egzersiz,Ağırlık (kg),Tekrar,Notlar"],
    ["pl", "Data,Ćwiczenie,Ciężar (kg),Powtórzenia,Uwagi"],
  ])("are known by their words: %s", (_, titles) => {
    const [date, exercise, load, reps, note] = titles.split(",");
    expect(suggestColumns(titles.split(","))).toEqual({ date, exercise, load, reps, note });
    const read = readWhole(`${titles}\n2026-03-02,Row,60,8,slow\n`);
    expect(read.sets).toMatchObject([
      { at: "2026-03-02", exercise: "Row", loadKg: 60, reps: 8, note: "slow" },
    ]);
  });

  it("may hold the day in the start time", () => {
    const read = readWhole("start_time,exercise_title,weight_kg,reps\n2026-03-02 18:05:00,Row,60,8\n");
    expect(read.sets).toMatchObject([{ at: "2026-03-02T18:05:00", exercise: "Row", loadKg: 60, reps: 8 }]);
    const clocks = readWhole("start_time,exercise_title,weight_kg,reps\n18:05,Row,60,8\n");
    expect(clocks.outcome).toMatchObject({ ok: false, why: "unknown_format" });
  });

  it("of a table of something else are not read as training", () => {
    for (const file of [
      "Date,Weight (kg)\n2026-03-02,80\n",
      "Date,Amount,Note\n2026-03-02,80,rent\n",
      "Date,Exercise\n2026-03-02,1\n",
      "Day,Exercise,Reps\nMonday,Row,8\n",
      "just words, and some more, of exercise\n",
    ]) {
      expect(readWhole(file).outcome).toMatchObject({ ok: false, why: "unknown_format" });
    }
  });
});

describe("any table", () => {
  it("leaves each row in one place", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "2026-03-02",
        "Row",
        "8",
        "60 kg",
        "",
        "BW",
        "-5",
        "1e9",
        "left",
        "drop",
        "3:20",
        "03/04/26",
      ),
      fc.string({ maxLength: 6 }).map((text) => text.replace(/[\n\r\0",]/g, "")),
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 9 }).map((cells) => cells.join(","));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const header = "date,exercise,reps,weight,duration,distance,type,side";
        const columns = { date: "date", exercise: "exercise", reps: "reps", load: "weight", side: "side" };
        const read = readWhole([header, ...rows].join("\n"), { columns }, 5);
        const lines = [...read.sets, ...read.notes, ...read.notDone, ...read.others, ...read.refused]
          .map(({ line }) => line)
          .sort((a, b) => a - b);
        const written = rows.flatMap((text, index) => (text === "" ? [] : [index + 2]));
        expect(lines).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });
});
