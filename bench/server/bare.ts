// What could a plain script do? It puts the same twenty rows a session into the same table, durable, and nothing else:
// no network, no account, no check, no order.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { SETS_IN_A_SESSION, sets } from "./sets.ts";

/** Sessions a second into the store that a server has made and left. */
export type Bare = (forMs: number) => Promise<number>;

const COLUMNS = "insert into log_events (user_id, seq, id, envelope) values ";

export function bareSqlite(folder: string): Bare {
  return async (forMs) => {
    const database = new DatabaseSync(join(folder, "dorsal.db"), { timeout: 5_000 });
    database.exec("pragma synchronous = full");
    const insert = database.prepare(`${COLUMNS} (?, ?, ?, ?)`);
    const person = `bare ${Date.now()}`;
    let seq = 0;
    const perSecond = await counted(forMs, 1, async () => {
      database.exec("begin immediate");
      for (const event of sets(SETS_IN_A_SESSION)) {
        seq += 1;
        insert.run(person, seq, event.id, JSON.stringify(event));
      }
      database.exec("commit");
    });
    database.close();
    return perSecond;
  };
}

/** As many at a time as the server's pool has connections. */
const CONNECTIONS = 10;

export function barePostgres(url: string): Bare {
  return async (forMs) => {
    const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
    const rows = Array.from({ length: SETS_IN_A_SESSION }, (_, at) => {
      const [a, b, c, d] = [1, 2, 3, 4].map((column) => `$${at * 4 + column}`);
      return `(${a}, ${b}, ${c}, ${d})`;
    });
    const text = COLUMNS + rows.join(", ");
    const person = `bare ${Date.now()}`;
    let seq = 0;
    const perSecond = await counted(forMs, CONNECTIONS, async () => {
      const values = sets(SETS_IN_A_SESSION).flatMap((event) => {
        seq += 1;
        return [person, seq, event.id, JSON.stringify(event)];
      });
      await pool.query({ name: "bare", text, values });
    });
    await pool.end();
    return perSecond;
  };
}

async function counted(forMs: number, atOnce: number, work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  let done = 0;
  const lane = async () => {
    for (; performance.now() - from < forMs; done += 1) await work();
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return done / ((performance.now() - from) / 1000);
}
