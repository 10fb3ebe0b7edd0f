import { expect, test } from "vitest";
import { testFolder } from "../testing/folder.ts";
import { migratedDatabase } from "../testing/opened.ts";

const head = (user: string) => ({ user_id: user, log: "a log", seq: 0 });

test("what is written beside a transaction is not lost with it, and what is in it is not seen before it ends", async () => {
  const { kysely } = await migratedDatabase({ kind: "sqlite", folder: testFolder() });
  const asked: Promise<unknown>[] = [];
  const failed = kysely.transaction().execute(async (write) => {
    await write.insertInto("log_heads").values(head("ada")).execute();
    asked.push(kysely.selectFrom("log_heads").select("user_id").execute());
    asked.push(kysely.insertInto("log_heads").values(head("bea")).execute());
    // Time enough for both, were they let in.
    await new Promise(setImmediate);
    throw new Error("No.");
  });
  await expect(failed).rejects.toThrow("No.");
  expect(await asked[0]).toEqual([]);
  await asked[1];
  expect(await kysely.selectFrom("log_heads").select("user_id").execute()).toEqual([{ user_id: "bea" }]);
});
