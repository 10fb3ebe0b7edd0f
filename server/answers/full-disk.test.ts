import { sql } from "kysely";
import { expect, test } from "vitest";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { GOOD_PASSWORD, signUp, visitor } from "../fixtures/visitor.ts";

test("a full disk is told as one, also by what the accounts library keeps", async () => {
  const served = await runningApp({ planner: NO_PLANNER });
  const ada = await signUp(served.app, "Ada");
  const { kysely } = served.database;
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(kysely);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(kysely);
  // What room there is left in the last pages holds some keys.
  const key = () => ada.ask("POST", "/api/keys", { name: "watch", scopes: ["log:read"] });
  expect(await statusesOf(key)).toEqual([201, 507]);
  const signIn = { email: ada.email, password: GOOD_PASSWORD };
  const session = () => visitor(served.app).ask("POST", "/api/auth/sign-in/email", signIn);
  expect((await statusesOf(session)).at(-1)).toBeGreaterThanOrEqual(500);
  // No word that whoever asked should have asked otherwise.
  expect((await session()).json().what).toMatch(/^The server/);
  await served.close();
});

/** Each once, until it fails. */
async function statusesOf(ask: () => Promise<{ readonly statusCode: number }>): Promise<readonly number[]> {
  const seen = new Set<number>();
  for (let n = 0; n < 300 && ![...seen].some((status) => status >= 500); n++) {
    seen.add((await ask()).statusCode);
  }
  return [...seen];
}
