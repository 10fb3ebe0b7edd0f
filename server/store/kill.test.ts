import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { LogStore } from "@dorsal/sync";
import { describe, expect, onTestFinished, test } from "vitest";
import type { StoreAddress } from "./database.ts";
import { logStore } from "./log-store.ts";
import { BOTH } from "./testing/on-both.ts";
import { migratedDatabase } from "./testing/opened.ts";

/** The real server is killed more often, in `server/kill.test.ts`. */
const ROUNDS = process.env.DORSAL_SOAK === "1" ? 50 : 1;
/** A round starts programs, which takes as long as the machine is busy. */
const timeout = ROUNDS * 60_000;
/** Several at once: a server and a second one on the same folder by mistake, or three servers behind one PostgreSQL. */
const WRITERS: Readonly<Record<string, number>> = { SQLite: 2, PostgreSQL: 3 };
/** Killed somewhere in so many milliseconds after the first acknowledgement. */
const LONGEST_LIFE_MS = 300;

const PROGRAM = join(import.meta.dirname, "testing", "writer.ts");

interface Acknowledged {
  readonly user: string;
  readonly id: string;
}

/** Resolves when the writer is dead, with what it had acknowledged. */
async function writeUntilKilled(address: StoreAddress): Promise<readonly Acknowledged[]> {
  const child: ChildProcess = spawn(process.execPath, [PROGRAM, JSON.stringify(address)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  if (!child.stdout) throw new Error("The writer has no output.");
  await once(child.stdout, "data");
  await wait(Math.random() * LONGEST_LIFE_MS);
  child.kill("SIGKILL");
  await once(child, "close");
  // The last line may be cut off: that acknowledgement did not arrive.
  const lines = said.split("\n").slice(0, -1);
  return lines.map((line) => ({
    user: line.slice(0, line.indexOf(" ")),
    id: line.slice(line.indexOf(" ") + 1),
  }));
}

async function idsOf(store: LogStore, user: string): Promise<readonly string[]> {
  const { seq } = await store.head(user);
  const { events, cursor } = await store.readSince(user, 0, seq + 1);
  expect({ places: events.length, cursor }).toEqual({ places: seq, cursor: seq });
  return events.map(({ id }) => id);
}

describe.each(BOTH)(
  "processes that write to one store on $name, killed in mid-write",
  ({ name, newAddress }) => {
    test(`lose nothing that was acknowledged, in ${ROUNDS} rounds`, { timeout }, async () => {
      const address = await newAddress();
      const acknowledged: Acknowledged[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const rounds = await Promise.all(
          Array.from({ length: WRITERS[name] ?? 1 }, () => writeUntilKilled(address)),
        );
        expect(rounds.map((each) => each.length > 0)).toEqual(rounds.map(() => true));
        acknowledged.push(...rounds.flat());
      }
      const store = logStore(await migratedDatabase(address));
      for (const user of ["ada", "bea"]) {
        const there = new Set(await idsOf(store, user));
        const lost = acknowledged.filter((each) => each.user === user && !there.has(each.id));
        expect(lost).toEqual([]);
      }
    });
  },
);
