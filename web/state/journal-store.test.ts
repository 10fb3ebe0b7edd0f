import { type JournalEvent, openSession, setsOf } from "@dorsal/engine";
import { type Envelope, emptyExchangeDisk, memoryExchangeLog, StorageFailure } from "@dorsal/sync";
import { describe, expect, it } from "vitest";
import { NO_OTHER_TABS, type TabNews, type Tabs } from "../device/store/tabs.ts";
import { answerScreening, chooseUnit, giveConsent, recordBodyMass } from "./actions/person.ts";
import { addExercise, startSession } from "./actions/session.ts";
import { correctSet, performSet } from "./actions/set.ts";
import { type JournalParts, type JournalStore, startJournal } from "./journal-store.ts";
import { randomBytes } from "./new-id.ts";

const PHONE: Omit<JournalParts, "store"> = {
  device: "phone",
  tabs: NO_OTHER_TABS,
  randomBytes,
  later: (work) => work(),
};

function journalOn(disk = emptyExchangeDisk(), parts: Partial<JournalParts> = {}): Promise<JournalStore> {
  return startJournal({ ...PHONE, store: memoryExchangeLog(disk), ...parts });
}

async function granted<T>(
  outcome: Promise<{ ok: true; value: T } | { ok: false; refusal: unknown }>,
): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Consented, screened, a free session with pull-ups. */
async function inSession(journal: JournalStore) {
  await granted(giveConsent(journal, { policy: 1 }));
  await granted(answerScreening(journal, { yes: [], cleared: false }));
  const { sessionId } = await granted(startSession(journal, { plannedDate: null }));
  const { itemId } = await granted(addExercise(journal, { sessionId, exercise: "pull_up" }));
  const doSet = (reps: number) =>
    performSet(journal, { sessionId, itemId, facts: pullUps(reps), prescribed: null });
  return { sessionId, itemId, doSet };
}

function pullUps(reps: number) {
  return { exercise: "pull_up", setType: "working", reps } as const;
}

function repsDone(journal: JournalStore): readonly (number | undefined)[] {
  const open = openSession(journal.state());
  return open === null ? [] : setsOf(open).map((set) => set.facts.reps);
}

const weighed = (bodyMassKg: number, date = "2026-11-23"): JournalEvent => ({
  type: "BodyMassRecorded",
  data: { date, bodyMassKg },
});

describe("the journal of one device", () => {
  it("logs a free session from consent to the first set, and finds it again after a kill", async () => {
    const disk = emptyExchangeDisk();
    const { doSet } = await inSession(await journalOn(disk));
    await granted(doSet(5));
    expect(repsDone(await journalOn(disk))).toEqual([5]);
  });

  it("tells its readers after each write, never before it is durable", async () => {
    const disk = emptyExchangeDisk();
    const journal = await journalOn(disk);
    const stored: number[] = [];
    journal.subscribe(() => stored.push(disk.envelopes.size));
    const { doSet } = await inSession(journal);
    await doSet(5);
    expect(stored).toEqual([1, 2, 3, 4, 5]);
  });

  it("takes writes in the order of asking, each deciding on the one before", async () => {
    const journal = await journalOn();
    const { doSet } = await inSession(journal);
    const starts = [startSession(journal, { plannedDate: null }), doSet(5), doSet(4), doSet(3)];
    const [second] = await Promise.all(starts);
    expect(second).toMatchObject({ ok: false, refusal: { why: "another_session_open" } });
    expect(repsDone(journal)).toEqual([5, 4, 3]);
  });

  it("opens from its snapshot and what came after to the same state as from the whole log", async () => {
    const disk = emptyExchangeDisk();
    const journal = await journalOn(disk);
    await inSession(journal);
    for (let day = 1; day <= 300; day += 1) await journal.record([weighed(80 + (day % 5))], day);
    expect(disk.snapshot?.through).toBeGreaterThan(150);
    expect((await journalOn(disk)).state()).toEqual(journal.state());
    disk.snapshot = null;
    expect((await journalOn(disk)).state()).toEqual(journal.state());
  });

  it("folds anew when a snapshot is of another version of the state", async () => {
    const disk = emptyExchangeDisk();
    const journal = await journalOn(disk);
    await inSession(journal);
    disk.snapshot = { stateVersion: -1, through: 4, head: null, state: { nonsense: true } };
    expect((await journalOn(disk)).state()).toEqual(journal.state());
  });
});

describe("a device that cannot store", () => {
  const full = (store: JournalParts["store"]): JournalParts["store"] => ({
    ...store,
    append: () => Promise.reject(new StorageFailure("storage_full", "no room")),
  });

  it("refuses by name, shows nothing that is not stored, and goes on", async () => {
    const disk = emptyExchangeDisk();
    const before = await journalOn(disk);
    const { sessionId, itemId } = await inSession(before);
    const journal = await journalOn(disk, { store: full(memoryExchangeLog(disk)) });
    const refused = await performSet(journal, { sessionId, itemId, facts: pullUps(5), prescribed: null });
    expect(refused).toEqual({ ok: false, refusal: { why: "storage_full" } });
    expect(repsDone(journal)).toEqual([]);
    expect(await chooseUnit(journal, "lb")).toEqual({ ok: false, refusal: { why: "storage_full" } });
  });
});

describe("the log as a file", () => {
  it("brings everything to an empty device: an export of it is the same file", async () => {
    const journal = await journalOn();
    const { doSet } = await inSession(journal);
    const { setId } = await granted(doSet(5));
    await granted(correctSet(journal, { setId, facts: pullUps(6) }));
    const text = await journal.exportLines();
    const restored = await journalOn(emptyExchangeDisk(), { device: "laptop" });
    expect(await granted(restored.importLines(text))).toEqual({ added: 6, known: 0, broken: [] });
    expect(await restored.exportLines()).toBe(text);
    expect(restored.state()).toEqual(journal.state());
    expect(await granted(restored.importLines(text))).toEqual({ added: 0, known: 6, broken: [] });
  });

  it("names each broken line by its number and place, and keeps the rest", async () => {
    const journal = await journalOn();
    await inSession(journal);
    const lines = (await journal.exportLines()).trimEnd().split("\n");
    const wrong = JSON.stringify({ ...JSON.parse(lines[3] ?? ""), data: { sessionId: 7 } });
    const restored = await journalOn();
    const text = [lines[0], "{ cut", lines[1], lines[2], wrong].join("\n");
    expect(await granted(restored.importLines(text))).toEqual({
      added: 3,
      known: 0,
      broken: [
        { line: 2, why: "not_json" },
        { line: 5, why: "data.sessionId" },
      ],
    });
  });

  it("folds what lies in the past where it belongs: a later correction still stands", async () => {
    const phone = await journalOn();
    await phone.record([weighed(80)], 1_000);
    const older = await phone.exportLines();
    const laptop = await journalOn(emptyExchangeDisk(), { device: "laptop" });
    await laptop.record([weighed(82)], 2_000);
    await granted(laptop.importLines(older));
    expect(laptop.state().bodyMass).toEqual([{ date: "2026-11-23", bodyMassKg: 82 }]);
  });

  it("keeps what only a newer app can read", async () => {
    const newer: Envelope = {
      id: "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
      device: "new phone",
      at: { wallMs: 1, counter: 0 },
      type: "FormChecked",
      version: 1,
      data: { depth: 3 },
    };
    const journal = await journalOn();
    const text = `${JSON.stringify(newer)}\n`;
    expect(await granted(journal.importLines(text))).toEqual({ added: 1, known: 0, broken: [] });
    expect(journal.unread()).toBe(1);
    expect(await journal.exportLines()).toBe(text);
  });

  it("imported from a device whose clock is ahead, lets what is written next come after it", async () => {
    const ahead = await journalOn();
    await ahead.record([weighed(90)], Date.parse("2090-01-01"));
    const journal = await journalOn(emptyExchangeDisk(), { device: "laptop" });
    await granted(giveConsent(journal, { policy: 1 }));
    await granted(journal.importLines(await ahead.exportLines()));
    await granted(recordBodyMass(journal, { bodyMassKg: 81, date: "2026-11-23" }));
    expect(journal.state().bodyMass).toEqual([{ date: "2026-11-23", bodyMassKg: 81 }]);
  });
});

/** Two tabs over one disk: what one tells, the other hears. */
function twoTabs(): readonly [Tabs, Tabs] {
  const listeners: ((news: TabNews) => void)[][] = [[], []];
  const tab = (mine: number, theirs: number): Tabs => ({
    tell: (news) => {
      for (const listener of listeners[theirs] ?? []) listener(news);
    },
    onNews: (listener) => listeners[mine]?.push(listener),
    close: () => {},
  });
  return [tab(0, 1), tab(1, 0)];
}

describe("two tabs", () => {
  async function pair() {
    const disk = emptyExchangeDisk();
    const [first, second] = twoTabs();
    return { here: await journalOn(disk, { tabs: first }), there: await journalOn(disk, { tabs: second }) };
  }

  it("show the same journal, whoever writes", async () => {
    const { here, there } = await pair();
    const { doSet } = await inSession(here);
    await granted(doSet(5));
    await granted(chooseUnit(there, "lb"));
    await granted(doSet(4));
    expect(repsDone(there)).toEqual([5, 4]);
    expect(there.state()).toEqual(here.state());
  });

  it("forget together", async () => {
    const { here, there } = await pair();
    await inSession(here);
    let told = 0;
    there.subscribe(() => {
      told += 1;
    });
    await granted(here.erase());
    await there.count();
    expect(told).toBe(1);
    expect([here.state().consent, there.state().consent, await there.count()]).toEqual([null, null, 0]);
    await granted(giveConsent(there, { policy: 2 }));
    expect(here.state().consent).toEqual({ policy: 2 });
  });

  it("that missed the news still decide on what the other wrote before", async () => {
    const disk = emptyExchangeDisk();
    const here = await journalOn(disk);
    const deaf = await journalOn(disk);
    await granted(giveConsent(here, { policy: 1 }));
    await deaf.record([weighed(80)], 1);
    expect(deaf.state()).toMatchObject({ consent: { policy: 1 }, bodyMass: [{ bodyMassKg: 80 }] });
  });
});
