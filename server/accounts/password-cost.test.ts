import { scryptSync } from "node:crypto";
import { expect, test } from "vitest";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { GOOD_PASSWORD, signIn, signUp } from "../fixtures/visitor.ts";

/** 32 MiB and some 50 ms for each guess: what the library chose. */
const COST = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };

test("what is kept of a password makes every guess dear: salted scrypt, and it still opens the door", async () => {
  const served = await runningApp({ planner: NO_PLANNER, slowPasswords: true });
  try {
    const ada = await signUp(served.app, "Ada");
    const accounts = await served.database.kysely
      .selectFrom("account" as never)
      .selectAll()
      .execute();
    const [{ password = "" } = {}] = accounts as { readonly password?: string }[];
    const [salt = "", key] = password.split(":");
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    expect(scryptSync(GOOD_PASSWORD, salt, 64, COST).toString("hex")).toBe(key);
    await signIn(served.app, ada.email);
    await expect(signIn(served.app, ada.email, "not the password")).rejects.toThrow("do not belong together");
  } finally {
    await served.close();
  }
});
