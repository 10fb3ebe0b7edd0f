// A process that writes until it is killed: called with the address of a store, it appends to two people's logs and prints
// "PERSON ID" for each event that was acknowledged.
import { randomBytes } from "node:crypto";
import { type Envelope, uuid7 } from "@dorsal/sync";
import { openDatabase, type StoreAddress } from "../database.ts";
import { logStore } from "../log-store.ts";
import { migrate } from "../migrate.ts";

const address: StoreAddress = JSON.parse(process.argv[2] ?? "");
const database = await openDatabase(address);
await migrate(database);
const store = logStore(database);

await Promise.all(["ada", "bea"].map(writeOn));

async function writeOn(user: string): Promise<never> {
  for (let number = 0; ; number += 3) {
    const { stored } = await store.append(user, [event(number), event(number + 1), event(number + 2)]);
    process.stdout.write(stored.map((id) => `${user} ${id}\n`).join(""));
    // As between requests: the other writers of this process and of others get their turn.
    await new Promise(setImmediate);
  }
}

function event(number: number): Envelope {
  const wallMs = Date.now();
  const id = uuid7(wallMs, randomBytes(10));
  const at = { wallMs, counter: 0 };
  return { id, device: `writer ${process.pid}`, at, type: "Counted", version: 1, data: { number } };
}
