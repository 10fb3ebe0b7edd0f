// How is a history written? A title, who trains, what the plan holds on which days of which weeks, how strong the lifter
// truly is on which day, and what happens besides; a row of dashes; then what the coach asked and the lifter did.
//   lifter  { "level": 1, ... }                            a profile as a file holds it
//   plan    8 weeks from 2026-01-05, deload 5
//   mon     1-4: pulldown_pronated 3 x 8-12 @3; dead_hang 3 x 20 s
//   true    pulldown_pronated 2026-01-05 42 kg, 2026-03-02 50 kg      the real 1RM of the whole system; seconds for holds
//   tells   1 fewer                                        in reserve than there is
//   2026-02-09 away until 2026-03-23 | check-in sleep 5 h | pain pull_up 4, morning 3 | yes | no
export interface HistoryFile {
  readonly title: string;
  readonly lifter: Readonly<Record<string, unknown>>;
  readonly weeks: number;
  readonly from: string;
  readonly deloads: readonly number[];
  readonly sessions: readonly DayLine[];
  readonly strengths: ReadonlyMap<string, readonly StrengthPoint[]>;
  /** Repetitions that the lifter tells too few. */
  readonly tellsFewer: number;
  readonly told: readonly ToldLine[];
  readonly head: string;
  readonly expected: string;
}

export interface DayLine {
  readonly day: string;
  readonly weeks: readonly [from: number, to: number];
  readonly items: readonly string[];
}

/** Kilograms that go once, or seconds that can be held. */
export interface StrengthPoint {
  readonly date: string;
  readonly amount: number;
}

export interface ToldLine {
  readonly date: string;
  readonly verb: "away" | "check-in" | "pain" | "yes" | "no";
  readonly rest: string;
}

export function parseHistory(text: string): HistoryFile {
  const [head = "", expected = ""] = text.split(/^-{4,}\n/m);
  const lines = head.split("\n").filter((line) => line.trim() !== "");
  const values = (key: string) =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length).trim());
  const title = lines.filter((line) => line.startsWith("#")).map((line) => line.replace("#", "").trim());
  const [, weeks = "", from = "", deload = ""] =
    /^(\d+) weeks from (\S+?)(?:, deload ([\d ]+))?$/.exec(values("plan")[0] ?? "") ?? [];
  if (weeks === "") throw new Error(`no plan in "${title.join(" ")}"`);
  return {
    title: title.join(" "),
    lifter: JSON.parse(values("lifter")[0] ?? "{}"),
    weeks: Number(weeks),
    from,
    deloads: deload.split(" ").filter(Boolean).map(Number),
    sessions: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].flatMap((day) =>
      values(day).map((line) => dayLine(day, line)),
    ),
    strengths: new Map(values("true").map(strengthLine)),
    tellsFewer: Number(/^(\d) fewer/.exec(values("tells")[0] ?? "")?.[1] ?? 0),
    told: lines.flatMap(toldLine),
    head,
    expected,
  };
}

function dayLine(day: string, text: string): DayLine {
  const [, from = "1", to = "99", items = text] = /^(\d+)-(\d+): (.*)$/.exec(text) ?? [];
  return {
    day,
    weeks: [Number(from), Number(to)],
    items: items.split(";").map((item) => item.trim()),
  };
}

function strengthLine(text: string): readonly [string, readonly StrengthPoint[]] {
  const [, exercise = "", points = ""] = /^(\w+) (.*)$/.exec(text) ?? [];
  return [
    exercise,
    points.split(",").map((point) => {
      const [, date = "", amount = ""] = /(\S+) ([\d.]+) (?:kg|s)/.exec(point) ?? [];
      if (amount === "") throw new Error(`not a strength: "${point}"`);
      return { date, amount: Number(amount) };
    }),
  ];
}

function toldLine(text: string): readonly ToldLine[] {
  const [, date = "", verb, rest = ""] =
    /^(\d{4}-\d\d-\d\d) (away|check-in|pain|yes|no)\s*(.*)$/.exec(text) ?? [];
  return verb === undefined ? [] : [{ date, verb: verb as ToldLine["verb"], rest }];
}
