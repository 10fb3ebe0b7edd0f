import { sql } from "kysely";
import { expect, test } from "vitest";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { signUp } from "../fixtures/visitor.ts";

test("a full disk is told as one, also by what the accounts library keeps", async () => {
  const served = await runningApp({ planner: NO_PLANNER });
  const ada = await signUp(served.app, "Ada");
  const { kysely } = served.database;
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(kysely);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(kysely);
  const codes: number[] = [];
  // What room there is left in the last page holds some keys.
  while (codes.length < 100 && codes.at(-1) !== 507) {
    const answer = await ada.ask("POST", "/api/keys", { name: "watch", scopes: ["log:read"] });
    codes.push(answer.statusCode);
  }
  await served.close();
  expect([...new Set(codes)]).toEqual([201, 507]);
});
