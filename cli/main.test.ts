import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dorsal, dorsalHere, profile } from "./run-dorsal.testing.ts";

describe("the program", () => {
  it("helps, for itself and for every command", () => {
    const help = dorsal(["--help"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    for (const command of [
      "plan",
      "exercise",
      "muscle",
      "article",
      "question",
      "search",
      "library",
      "schema",
    ]) {
      expect(help.out).toContain(command);
      expect(dorsalHere([command, "--help"])).toMatchObject({ code: 0, err: "" });
    }
  });

  it.each([
    [["plann"], "Unknown command 'plann'. Did you mean plan?"],
    [["library", "--jsno"], "Unknown option '--jsno'. Did you mean --json?"],
    [["plan"], "Required option '--profile <file>' not specified."],
    [["exercise"], "Missing required argument 'id'."],
    [["exercise", "pullup"], "There is no exercise pullup. Did you mean pull_up?"],
    [["exercise", "constructor"], "There is no exercise constructor."],
    [["schema", "profil"], "Allowed choices are profile, plan, event."],
    [
      ["plan", "--profile", "-", "--variant", "hard"],
      "Allowed choices are balanced, fewer_exercises, more_variety.",
    ],
    [["plan", "--profile", "-", "--today", "21.11.2026"], "A day looks like 2026-11-23."],
    [["plan", "--profile", "-", "--today", "9999-12-31"], "Days go from 1970-01-01 to 2099-12-31."],
    [["plan", "--profile", ""], "A file has a name; - reads standard input."],
    [["plan", "--profile", "no/such.json"], "Cannot read no/such.json: there is no such file."],
    [["plan", "--profile", tmpdir()], "it is a folder."],
    [["library", "extra"], "Too many arguments"],
  ])("answers %j with code 2 and a sentence", (args, sentence) => {
    const ran = dorsalHere(args);
    expect(ran.err).toContain(sentence);
    expect(ran.err).not.toMatch(/^error:|\n +at /m);
    expect(ran).toMatchObject({ code: 2, out: "" });
  });

  it("repeats no word of a hundred thousand letters", () => {
    const sentence = `Nothing is found for "${"x".repeat(60)}…".\n`;
    expect(dorsalHere(["search", "x".repeat(100_000)])).toEqual({ code: 2, out: "", err: sentence });
  });

  it("ends with code 2 and says why on standard error only", () => {
    expect(dorsal(["exercise", "pullup"])).toEqual({
      code: 2,
      out: "",
      err: "There is no exercise pullup. Did you mean pull_up?\n",
    });
  });

  it("shows what it can do when nothing is asked, and calls that bad use", () => {
    const ran = dorsalHere([]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("Usage: dorsal");
  });

  it("does not mind a reader that has seen enough", async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), "library", "--json"]);
    let complaints = "";
    child.stderr.on("data", (chunk) => {
      complaints += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(complaints).toBe("");
    expect(code).toBe(0);
  });
});

describe.skipIf(!existsSync("/dev/full"))("where nothing can be written", () => {
  it("says so in a sentence, and does not pretend to have done it", () => {
    const full = openSync("/dev/full", "w");
    const ran = spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), "library"], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(ran.stderr).toBe("The output cannot be written: there is no room left.\n");
    expect(ran.status).toBe(1);
  });
});

describe("plan", () => {
  it("reads a file or standard input and says the same", () => {
    const file = join(mkdtempSync(join(tmpdir(), "dorsal-")), "profile.json");
    writeFileSync(file, profile());
    const fromFile = dorsal(["plan", "--profile", file]);
    expect(fromFile.code).toBe(0);
    expect(dorsal(["plan", "--profile", "-"], profile()).out).toBe(fromFile.out);
  });

  it("hands over what a coach would: safety first, weeks, sets, what could not fit, what is left out", () => {
    const { out } = dorsalHere(["plan", "--profile", "-"], profile());
    const headings = [
      "SAFETY FIRST",
      "WEEK 1 OF 6",
      "HARD SETS A WEEK",
      "COULD NOT FIT",
      "LEFT OUT",
      "GOOD TO KNOW",
    ];
    const places = headings.map((heading) => out.indexOf(heading));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it("fits 100 columns", () => {
    const { out } = dorsalHere(["plan", "--profile", "-"], profile({ level: 4, minutes: 75, weeks: 8 }));
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("starts on the Monday after today", () => {
    const undated = profile({ startDate: undefined });
    const { out } = dorsalHere(["plan", "--profile", "-", "--today", "2027-02-03", "--json"], undated);
    expect(JSON.parse(out).profile.startDate).toBe("2027-02-08");
  });

  it("gives another plan for another variant, and the same one twice", () => {
    const gym = profile({
      level: 3,
      minutes: 60,
      equipment: ["cable", "dumbbell", "bench", "pulldown_machine"],
    });
    const [balanced, fewer, again] = ["balanced", "fewer_exercises", "balanced"].map(
      (variant) => dorsalHere(["plan", "--profile", "-", "--json", "--variant", variant], gym).out,
    );
    expect(again).toBe(balanced);
    expect(fewer).not.toBe(balanced);
  });

  it("says all that is wrong with a profile, with paths", () => {
    const bad = profile({ level: 9, minutes: "long", exclude: ["pullup"], colour: "red" });
    const ran = dorsalHere(["plan", "--profile", "-"], bad);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("The profile has 4 problems:");
    expect(ran.err).toContain("level is 9, out of range");
    expect(ran.err).toContain("minutes is long; a number from 10 to 120 would be right.");
    expect(ran.err).toContain("exclude[0] is pullup");
    expect(ran.err).toContain("Did you mean pull_up?");
    expect(ran.err).toContain("colour is not something a profile has");
  });

  it("says what is wrong with a profile however deep it is nested, and with a file that is nested without end", () => {
    const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    const deep = (levels: number) =>
      dorsalHere(
        ["plan", "--profile", "-"],
        profile({ equipment: 0 }).replace('"equipment":0', `"equipment":[${nested(levels)}]`),
      );
    expect(deep(90)).toMatchObject({
      code: 2,
      err: expect.stringContaining('equipment[0] is [[["…"]]]; one of'),
    });
    expect(deep(30_000)).toEqual({
      code: 2,
      out: "",
      err: "standard input is nested too deep at line 1, column 174: 100 levels are read.\n",
    });
  });

  it("says where JSON is broken", () => {
    const ran = dorsalHere(["plan", "--profile", "-"], '{\n  "level": oops\n}');
    expect(ran.err).toBe("standard input is not valid JSON: something is wrong at line 2, column 12.\n");
    expect(ran.code).toBe(2);
  });
});

describe("library and exercise", () => {
  it("list every exercise, with what one set counts for", () => {
    const exercises = JSON.parse(dorsalHere(["library", "--json"]).out);
    expect(exercises).toHaveLength(124);
    expect(exercises.find(({ id }: { id: string }) => id === "deadlift").groupCredit).toMatchObject({
      hips: 1,
    });
    const { out } = dorsalHere(["library"]);
    for (const { id } of exercises) expect(out).toMatch(new RegExp(`^${id} `, "m"));
  });

  it("show one exercise as a page or as facts", () => {
    expect(dorsalHere(["exercise", "pull_up"]).out).toMatch(/^Pull-up .*\n[\s\S]*STEPS\n {2}1\. /);
    expect(JSON.parse(dorsalHere(["exercise", "pull_up", "--json"]).out)).toMatchObject({
      id: "pull_up",
      level: 3,
    });
  });
});
