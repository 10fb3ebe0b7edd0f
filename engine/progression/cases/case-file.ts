// How is a case written? Lines of "key  value", a row of dashes, and the prescription that follows from them.
import type { Catalog } from "@dorsal/content";
import { addDays } from "../../training/calendar.ts";
import type { PlanItem } from "../../training/plan.ts";
import type { LoadsKg, Profile } from "../../training/profile.ts";
import type { Reason } from "../../training/reason.ts";
import type { SetPrescription } from "../../training/set.ts";
import { learnLifter } from "../learned/learn-lifter.ts";
import { KNOWS_NOTHING, type LifterKnowledge } from "../learned/lifter-knowledge.ts";
import type { PainLight } from "../next/pain-light.ts";
import { type PrescribeAsk, prescribeSet } from "../next/prescribe.ts";
import { history, sets } from "./history.ts";

export const TODAY = "2026-11-23";

export interface CaseFile {
  readonly title: string;
  readonly given: ReadonlyMap<string, string>;
  readonly expected: string;
}

export function parseCase(text: string): CaseFile {
  const [head = "", expected = ""] = text.split(/^-{4,}$/m);
  const lines = head.split("\n").filter((line) => line.trim() !== "");
  const title = lines
    .filter((line) => line.startsWith("#"))
    .join(" ")
    .replaceAll("#", "")
    .trim();
  const pairs = lines
    .filter((line) => !line.startsWith("#"))
    .map((line) => /^(\w+)\s+(.*)$/.exec(line.trim()) ?? [line, line, ""])
    .map(([, key = "", value = ""]) => [key, value] as const);
  return { title, given: new Map(pairs), expected: expected.trim() };
}

export function runCase({ given }: CaseFile, catalog: Catalog): string {
  return prescriptionText(prescribeSet(askOf(given, catalog)));
}

export function askOf(given: ReadonlyMap<string, string>, catalog: Catalog): PrescribeAsk {
  const id = given.get("exercise") ?? "";
  const exercise = catalog.exercises[id];
  if (exercise === undefined) throw new Error(`no exercise "${id}"`);
  const pain = given.get("pain");
  return {
    exercise,
    catalog,
    profile: lifter(given.get("lifter") ?? "", given.get("owns") ?? ""),
    item: itemOf(id, given.get("asked") ?? "", given),
    exposures: given.has("history") ? history(given.get("history") ?? "", TODAY, id) : [],
    doneToday: given.has("done") ? sets(given.get("done") ?? "", id) : [],
    today: TODAY,
    ...(pain !== undefined && { pain: pain as PainLight }),
    past: pastOf(given.get("elsewhere")),
    ...dayOf(given, id),
    ...knowledgeOf(given, { id, catalog }),
  };
}

/** "readiness 0.96, 1 set fewer, 1 more RIR"; "illness 6 days, 1 day since"; "sessions_back 1"; "trained 3 days ago". */
function dayOf(given: ReadonlyMap<string, string>, id: string): Partial<PrescribeAsk> {
  const [readiness, illness] = [given.get("readiness"), given.get("illness")];
  const trained = /^(\d+) days? ago/.exec(given.get("trained") ?? "")?.[1];
  const feverFreeDays = /(\d+) days? since/.exec(illness ?? "")?.[1];
  return {
    ...(readiness !== undefined && {
      readiness: {
        loadFactor: Number.parseFloat(readiness),
        fewerSets: readiness.includes("set fewer") ? 1 : 0,
        moreRir: readiness.includes("more RIR") ? 1 : 0,
      },
    }),
    ...(illness !== undefined && {
      illness: {
        days: Number.parseInt(illness, 10),
        ...(feverFreeDays !== undefined && { feverFreeDays: Number(feverFreeDays) }),
      },
    }),
    ...(trained !== undefined && { lastTrained: addDays(TODAY, -Number(trained)) }),
    ...(given.has("sessions_back") && { sessionsSinceBreak: Number(given.get("sessions_back")) }),
    ...(given.has("calibrate") && { calibrate: true }),
    ...(given.has("room") && { roomForSet: true }),
    ...(given.has("ramped") && { rampToday: sets(given.get("ramped") ?? "", id) }),
  };
}

/** "learned history" or "learned pulldown_neutral 60 kg: 8 8 | 62 kg: 8 8"; "reserve 1.5 from 3"; "slope 0.035 from 2". */
function knowledgeOf(
  given: ReadonlyMap<string, string>,
  { id, catalog }: { readonly id: string; readonly catalog: Catalog },
): Pick<PrescribeAsk, "knowledge"> {
  const text = given.get("learned");
  if (text === undefined) return {};
  const [, other = id, log = given.get("history") ?? ""] = /^(\w+) (.*)$/.exec(text) ?? [];
  const { bodyMassKg } = lifter(given.get("lifter") ?? "");
  const days = history(log, TODAY, other).map(({ date, ...done }) => ({
    date,
    trained: [{ exercise: other, ...done }],
  }));
  const profile = bodyMassKg === undefined ? null : { bodyMassKg };
  const [reserve, slope] = [given.get("reserve"), given.get("slope")].map((told) =>
    told?.split(" from ").map(Number),
  );
  const before: LifterKnowledge = {
    ...KNOWS_NOTHING,
    ...(reserve !== undefined && { reserve: { reps: reserve[0] ?? 0, sets: reserve[1] ?? 0 } }),
    ...(slope !== undefined && { slopes: new Map([[id, { slope: slope[0] ?? 0, pairs: slope[1] ?? 0 }]]) }),
  };
  return { knowledge: learnLifter(days, { catalog, profile, bodyMassOn: () => undefined }, before) };
}

/** "level 2, 80 kg, 34 years, f, 5 pull-ups, no hypertension_valsalva" */
export function lifter(text: string, owns = ""): Profile {
  const found = (pattern: RegExp) => pattern.exec(text)?.[1];
  const asNumber = (key: string, value: string | undefined) =>
    value === undefined ? {} : { [key]: Number(value) };
  const { equipment, loadsKg } = kit(owns);
  return {
    level: Number(found(/level (\d)/) ?? 2) as Profile["level"],
    goal: "general",
    days: ["mon", "thu"],
    minutes: 45,
    weeks: 6,
    startDate: "2026-11-02",
    equipment,
    household: true,
    loadsKg,
    contraindications: (found(/flag (\w+)/)?.split(" ") ?? []) as Profile["contraindications"],
    exclude: [],
    prefer: [],
    dislike: [],
    sex: (found(/\b([fm])\b/) ?? "unspecified") as Profile["sex"],
    pushSetsElsewhere: 0,
    lastBlock: [],
    seed: 1,
    ...asNumber("bodyMassKg", found(/([\d.]+) kg/)),
    ...asNumber("ageYears", found(/(\d+) years/)),
    ...asNumber("maxPullUps", found(/(\d+) pull-ups?/)),
  };
}

/** "dumbbell 4 6 8; barbell 20 + 20 10 5 2.5; cable 5..100 by 5; bench" */
function kit(text: string): Pick<Profile, "equipment" | "loadsKg"> {
  const parts = text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
  const named = parts.map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1).join(" ")] as const);
  const declared = named
    .filter(([, loads]) => loads !== "")
    .map(([id, loads]) => [id, ownedOf(loads)] as const);
  return {
    equipment: named.map(([id]) => id) as unknown as Profile["equipment"],
    loadsKg: Object.fromEntries(declared) as LoadsKg,
  };
}

function ownedOf(text: string): unknown {
  const numbers = (text.match(/[\d.]*\d/g) ?? []).map(Number);
  const steps = /^[\d.]+ by ([\d.]+) to ([\d.]+)$/.exec(text);
  if (text.startsWith("by ")) return { step: numbers[0], max: numbers[1] };
  if (text.includes("+")) return { bar: numbers[0], plates: numbers.slice(1) };
  return steps === null ? numbers : { step: Number(steps[1]), max: Number(steps[2]) };
}

/** "3 x 8-12, 2 RIR", "3 x 30 s", "2 x 20 m"; "start 40 kg" is the plan's load. */
function itemOf(exercise: string, text: string, given: ReadonlyMap<string, string>): PlanItem {
  const [, count, lo, hi] = /^(\d+) x (\d+)(?:-(\d+))?/.exec(text) ?? [];
  const rir = /(\d) RIR/.exec(text)?.[1];
  const start = /start ([\d.]+) kg/.exec(text)?.[1];
  const low = Number(lo);
  const amount = / x \d+ s\b/.test(text)
    ? { seconds: low }
    : / x \d+ m\b/.test(text)
      ? { metres: low }
      : { reps: [low, Number(hi ?? lo)] as const };
  return {
    id: "w1-mon-1",
    exercise,
    kind: (given.get("kind") ?? "work") as PlanItem["kind"],
    sets: Number(count),
    ...amount,
    perSide: false,
    ...(rir !== undefined && { rir: Number(rir) }),
    restS: 120,
    tempo: "3-1-1-0",
    grip: null,
    technique: "straight",
    ...(start !== undefined && { startLoadKg: Number(start) }),
    reasons: itemReasons(given),
  };
}

/** "deload 5" is a lighter week after five; "policy heavy_day" is any reason of a plan's item without numbers. */
function itemReasons(given: ReadonlyMap<string, string>): PlanItem["reasons"] {
  if (given.has("deload")) return [{ why: "deload", after: Number(given.get("deload")) }];
  const policy = given.get("policy");
  return policy === undefined
    ? [{ why: "compound_first" }]
    : ([{ why: policy }] as unknown as PlanItem["reasons"]);
}

/** "one_arm_row_supported 20 kg: 10@2" */
function pastOf(text: string | undefined): NonNullable<PrescribeAsk["past"]> {
  if (text === undefined) return [];
  const [, exercise = "", done = ""] = /^(\w+)\s+(.*)$/.exec(text) ?? [];
  return sets(done, exercise).map(({ reps = 0, ...set }) => ({ ...set, reps }));
}

export function prescriptionText(set: SetPrescription | null): string {
  if (set === null) return "nothing more today";
  return [
    `set ${set.setNumber}  ${amountText(set)}`,
    ...forecastText(set),
    ...set.reasons.map((reason) => `why    ${reasonText(reason)}`),
  ].join("\n");
}

function forecastText({ forecast }: SetPrescription): readonly string[] {
  if (forecast === undefined) return [];
  const { reps, lowReps, highReps } = forecast;
  return [`likely ${reps} (${lowReps}-${highReps})`];
}

function amountText(set: SetPrescription): string {
  const load = set.loadKg !== undefined ? `${set.loadKg} kg` : null;
  const help = set.assistanceKg !== undefined ? `${set.assistanceKg} kg help` : null;
  const range = set.reps === undefined ? "" : ` (${set.reps.join("-")})`;
  const amount =
    set.seconds !== undefined
      ? `${set.seconds} s`
      : set.metres !== undefined
        ? `${set.metres} m`
        : `${set.targetReps}${range}`;
  const angle = set.angleDeg === undefined ? null : `${set.angleDeg} deg${set.feetUp ? " feet up" : ""}`;
  const band = set.band === undefined ? null : `${set.band} band`;
  const rir = set.rir === undefined ? "" : `, ${set.rir} RIR`;
  const end = set.toFailure ? ", to failure" : "";
  return `${[load ?? help ?? angle ?? band, amount].filter((part) => part !== null).join(" x ")}${rir}${end}`;
}

function reasonText({ why, ...numbers }: Reason): string {
  const shown = Object.entries(numbers).map(
    ([key, value]) => `${key} ${typeof value === "number" ? rounded(value) : value}`,
  );
  return shown.length === 0 ? why : `${why}: ${shown.join(", ")}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
