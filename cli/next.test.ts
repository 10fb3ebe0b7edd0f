// What does the terminal say is next? UPDATE_CASES=1 writes the examples anew: read what changed before it is kept.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { currentVersion, type EventType, type JournalEvent, type Plan } from "@dorsal/engine";
import { CLOCK_START, toJsonLines, wrapFacts } from "@dorsal/sync";
import { afterAll, describe, expect, it, test } from "vitest";
import { dorsalHere, profile } from "./run-dorsal.testing.ts";

const EXAMPLES = join(import.meta.dirname, "../examples/next");
const STRONG = join(import.meta.dirname, "../formats/fixtures/strong_d03.csv");
const folder = mkdtempSync(join(tmpdir(), "dorsal-next-"));
afterAll(() => rmSync(folder, { recursive: true }));

const asked: readonly (readonly [string, readonly string[]])[] = [
  ["by-log", []],
  ["by-plan", ["--plan", join(EXAMPLES, "gym.json")]],
  ["by-profile-in-pounds", ["--profile", join(EXAMPLES, "gym.json"), "--unit", "lb"]],
];

describe("the example", () => {
  test.each(asked)("%s says what is next", (name, args) => {
    const ran = dorsalHere(["next", "--history", STRONG, "--today", "2021-12-23", ...args]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const path = join(EXAMPLES, `${name}.txt`);
    if (process.env.UPDATE_CASES === "1") writeFileSync(path, ran.out);
    else expect(ran.out).toBe(readFileSync(path, "utf8"));
    expect(Math.max(...ran.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

/** "2026-11-02 Seated Row (Cable) 40x10 40x10 40x9; Lat Pulldown (Cable) 50x8", a line a day, as Strong writes it. */
function strong(...days: readonly string[]): string {
  const rows = days.flatMap((day) => {
    const date = day.slice(0, 10);
    return day
      .slice(11)
      .split("; ")
      .flatMap((lift) => setsOf(date, lift));
  });
  return [
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE",
    ...rows,
  ].join("\n");
}

function setsOf(date: string, lift: string): readonly string[] {
  const sets = lift.match(/[\d.]+x\d+/g) ?? [];
  const name = lift.replace(/( [\d.]+x\d+)+$/, "");
  return sets.map(
    (set, at) => `${date} 18:00:00,"Gym",50m,"${name}",${at + 1},${set.replace("x", ",")},0,0,`,
  );
}

const ROWS = "Seated Row (Cable) 40x10 40x10 40x9";
const PULLS = "Lat Pulldown (Cable) 50x8 50x8 50x8; Face Pull (Cable) 20x12 20x12";
const WEEKS = [
  `2026-11-02 ${ROWS}`,
  `2026-11-05 ${PULLS}`,
  `2026-11-09 ${ROWS}`,
  `2026-11-12 ${PULLS}`,
  `2026-11-16 ${ROWS}`,
  `2026-11-19 ${PULLS}`,
];

function next(log: string, ...args: readonly string[]) {
  return dorsalHere(["next", "--history", "-", "--unit", "kg", ...args], log);
}

function exercises(ran: { readonly out: string }): readonly string[] {
  const { items } = JSON.parse(ran.out) as { items: { item: { exercise: string } }[] };
  return items.map(({ item }) => item.exercise);
}

describe("next, from a log alone", () => {
  it("is the session that rested longest", () => {
    expect(exercises(next(strong(...WEEKS), "--json"))).toEqual(["seated_cable_row"]);
    const later = next(strong(...WEEKS, `2026-11-20 ${ROWS}`), "--json");
    expect(exercises(later)).toEqual(["pulldown_pronated", "face_pull"]);
  });

  it("is no session that was given up weeks ago", () => {
    const old = strong(
      "2026-10-01 Pendlay Row (Barbell) 60x5",
      "2026-10-08 Pendlay Row (Barbell) 60x5",
      ...WEEKS,
    );
    expect(exercises(next(old, "--json"))).toEqual(["seated_cable_row"]);
  });

  it("is tomorrow's where today was trained", () => {
    const ran = next(strong(...WEEKS, `2026-11-21 ${ROWS}`));
    expect(ran.out).toMatch(/^Next: Sunday 22 November 2026/);
  });

  it("asks for every set, each with its reasons and what is likely", () => {
    const { items } = JSON.parse(next(strong(...WEEKS), "--json").out);
    expect(items[0].sets).toHaveLength(3);
    for (const [at, set] of items[0].sets.entries()) {
      expect(set).toMatchObject({ setNumber: at + 1, loadKg: 40, rir: 2 });
      expect(set.reasons.length).toBeGreaterThan(0);
      expect(set.forecast.lowReps).toBeLessThanOrEqual(set.forecast.highReps);
    }
  });

  it("says how often it was done in weeks that are past, without calling them the last ones", () => {
    const due = (days: readonly string[], today: string) =>
      next(strong(...days), "--today", today)
        .out.split("\n")
        .slice(1, 3)
        .join(" ");
    expect(due(WEEKS, "2026-11-21")).toContain(
      "you did it 3 times in eight weeks, last on 16 November 2026.",
    );
    expect(due(WEEKS.slice(0, 1), "2026-11-21")).toContain(
      "you did it once in eight weeks, on 2 November 2026.",
    );
    expect(due(WEEKS.slice(0, 1), "2027-09-20").replaceAll(/\s+/g, " ")).toContain(
      "you did it once in the last eight weeks of your log, on 2 November 2026.",
    );
  });

  it("knows nothing of what came after the day that is asked for", () => {
    const day = ["--today", "2026-11-13"];
    expect(next(strong(...WEEKS), ...day).out).toBe(next(strong(...WEEKS.slice(0, 4)), ...day).out);
  });

  it("starts lighter after a break, and says it once", () => {
    const { out } = next(strong(...WEEKS), "--today", "2027-01-15");
    expect(out.match(/days since last time, so start at/g)).toHaveLength(1);
    expect(out).toMatch(/Seated cable row.* 2 x 8 .* 25 kg/);
  });

  it("names what stands still, and names that nobody knows", () => {
    const flat = Array.from({ length: 8 }, (_, week) => {
      const day = new Date(Date.UTC(2026, 8, 28 + 7 * week)).toISOString().slice(0, 10);
      return `${day} ${ROWS}; Zorb Lunge 20x10`;
    });
    const { out } = next(strong(...flat));
    expect(out).toContain("moved by 0 % over your last 4 visits.");
    expect(out).toContain("Zorb Lunge: none of the 124 exercises");
  });

  it("says that it guesses who trains; a profile ends the guess", () => {
    const guessed = "Nobody told who you are. 3 weeks with training make level 1 of 5";
    expect(next(strong(...WEEKS)).out.replaceAll(/\s+/g, " ")).toContain(guessed);
    const file = join(folder, "profile.json");
    writeFileSync(file, profile({ equipment: ["cable", "pulldown_machine"] }));
    expect(next(strong(...WEEKS), "--profile", file).out).not.toContain("Nobody told");
  });

  it("leaves out what the lifter's limits rule out, and says it", () => {
    const file = join(folder, "low-back.json");
    const kit = { level: 3, equipment: ["cable", "barbell"], contraindications: ["low_back"] };
    writeFileSync(file, profile(kit));
    const log = strong(...WEEKS.map((day) => `${day}; Deadlift (Barbell) 100x5 100x5`));
    const ran = next(log, "--profile", file);
    expect(ran.out).toContain("LEFT OUT OR SHORTENED");
    expect(ran.out).toContain("Conventional barbell deadlift cannot come in: your limits rule it out.");
  });
});

describe("next, where a limit rules out the whole session", () => {
  it("says what and why", () => {
    const file = join(folder, "no-hinge.json");
    writeFileSync(file, profile({ level: 3, equipment: ["barbell"], contraindications: ["low_back"] }));
    const ran = next(strong("2026-11-16 Deadlift (Barbell) 100x5 100x5"), "--profile", file);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("Conventional barbell deadlift cannot come in: your limits rule it out.");
  });
});

describe("next, by a plan", () => {
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it("is the same from a profile and from the plan that was made for it", () => {
    const gym = profile({ equipment: ["cable", "pulldown_machine"], startDate: "2026-11-23" });
    const made = dorsalHere(["plan", "--profile", "-", "--json"], gym).out;
    const [byProfile, byPlan] = [file("a.json", gym), file("b.json", made)].map(
      (path) => next(strong(...WEEKS), "--plan", path).out,
    );
    expect(byPlan).toBe(byProfile);
    expect(byPlan).toMatch(/^Next: Monday 23 November 2026.*\nWeek 1 of 6 of your plan\./);
  });

  it("knows nothing of what came after the day that is asked for", () => {
    const plan = file("c.json", profile({ equipment: ["cable"], startDate: "2026-11-16" }));
    const as = ["--today", "2026-11-13", "--plan", plan];
    expect(next(strong(...WEEKS, `2026-11-14 ${ROWS}`), ...as).out).toBe(
      next(strong(...WEEKS.slice(0, 4)), ...as).out,
    );
  });

  it("goes back to the log where the plan holds no session any more", () => {
    const over = file("over.json", profile({ startDate: "2026-01-05" }));
    expect(next(strong(...WEEKS), "--plan", over).out).toContain("Your plan holds no session any more.");
  });

  it("says where a plan is no plan", () => {
    const ran = next(strong(...WEEKS), "--plan", file("broken.json", '{"weeks": [{"number": 1}]}'));
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(/is not a plan as `plan --json` prints it: look at /);
  });
});

describe("next, from Dorsal's own log", () => {
  it("needs no file once a history was imported, and reads an export the same way", () => {
    const data = join(folder, "data");
    dorsalHere(["import", "-", "--unit", "kg"], strong(...WEEKS), data);
    const here = dorsalHere(["next"], "", data);
    expect(here).toMatchObject({ code: 0, err: "" });
    const log = dorsalHere(["export"], "", data).out;
    expect(dorsalHere(["next", "--history", "-"], log)).toEqual(here);
    expect(here.out).toBe(next(strong(...WEEKS)).out);
  });
});

/** A log as the app exports it. */
function ownLog(...events: readonly JournalEvent[]): string {
  const randomBytes = (count: number) => new Uint8Array(count);
  const versionOf = (type: string) => currentVersion(type as EventType);
  const now = { last: CLOCK_START, nowMs: Date.parse("2026-11-01T08:00:00Z") };
  return toJsonLines(wrapFacts(events, { device: "phone", randomBytes, versionOf }, now));
}

describe("next, by the plan that is in Dorsal's own log", () => {
  const made = dorsalHere(["plan", "--profile", "-", "--json"], profile({ startDate: "2026-11-02" })).out;
  const plan: Plan = JSON.parse(made);
  const log = ownLog(
    { type: "ProfileSaved", data: { profile: plan.profile } },
    { type: "PlanAdopted", data: { planId: "a", plan } },
  );
  const ran = dorsalHere(["next", "--history", "-", "--today", "2026-11-18"], log);

  it("is the next session of that plan, on its day", () => {
    expect(ran.out).toMatch(/^Next: Thursday 19 November 2026.*\nWeek 3 of 6 of your plan\./);
  });

  it("comes with what the coach proposes, and why", () => {
    expect(ran.out).toContain("Go on where you stopped? 5 sessions passed without a visit.");
  });
});

describe("next refuses with a sentence and code 2", () => {
  it.each<readonly [string, readonly string[], string]>([
    ["Cannot read nowhere.csv: there is no such file.", ["--history", "nowhere.csv"], ""],
    ["No app's export was recognised in this file.", ["--history", "-"], "once upon a time"],
    ["A day looks like 2026-11-23.", ["--history", "-", "--today", "soon"], ""],
    ["name --plan or --profile, not both", ["--history", STRONG, "--plan", "a", "--profile", "b"], ""],
    ["only one file can be -", ["--history", "-", "--plan", "-"], ""],
    [
      "No exercise in this log is one of the catalogue's",
      ["--history", "-", "--unit", "kg"],
      strong("2026-11-02 Zorb 5x5"),
    ],
    [
      "Cannot read nobody.json: there is no such file.",
      ["--history", STRONG, "--profile", "nobody.json"],
      "",
    ],
  ])("%s", (sentence, args, input) => {
    const ran = dorsalHere(["next", ...args], input);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(sentence);
  });

  it("where the loads do not settle the unit, and goes on where they do", () => {
    const open = dorsalHere(["next", "--history", "-"], strong("2026-11-02 Seated Row (Cable) 7x10"));
    expect(open).toMatchObject({ code: 2, out: "" });
    expect(open.err).toContain("Say --unit kg or --unit lb.");
    const likely = dorsalHere(["next", "--history", STRONG, "--today", "2021-12-23"]);
    expect(likely.out.replaceAll(/\s+/g, " ")).toContain(
      "Until you do, they are read as kilograms; --unit lb",
    );
  });
});
