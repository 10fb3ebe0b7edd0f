import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { invited, type Person, signIn, signUp, visitor } from "../fixtures/visitor.ts";
import { runAdmin } from "./run-admin.ts";

let served: Awaited<ReturnType<typeof runningApp>>;
let ada: Person;
let bea: Person;

beforeAll(async () => {
  served = await runningApp({ planner: NO_PLANNER });
  ada = await signUp(served.app, "Ada");
  bea = await signUp(served.app, "Bea", await invited(ada));
});
afterAll(() => served.close());

/** Beside the running server, on the same store. */
async function admin(...args: readonly string[]) {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const env = { DORSAL_DATA: served.dataFolder, DORSAL_BASE_URL: "https://dorsal.example.org" };
  const code = await runAdmin(args, { env, nowMs: Date.now(), say, complain: say });
  return { code, lines };
}

test("who is locked out comes in by the owner's link, once", async () => {
  const { code, lines } = await admin("reset-access", "Bea@example.org");
  const [, ticket = ""] =
    /^https:\/\/dorsal\.example\.org\/account\/recover#(\S+)$/.exec(lines[0] ?? "") ?? [];
  expect([code, ticket.length > 0]).toEqual([0, true]);
  const asked = { code: ticket, newPassword: "basalt kettle meadow" };
  const lost = visitor(served.app);
  expect((await lost.ask("POST", "/api/recover", asked)).statusCode).toBe(204);
  expect((await bea.ask("GET", "/api/account")).statusCode).toBe(401);
  expect((await lost.ask("POST", "/api/recover", asked)).statusCode).toBe(403);
  await signIn(served.app, bea.email, asked.newPassword);
});

test("an invitation from the command line lets one in", async () => {
  const { lines } = await admin("invite");
  const cleo = await signUp(served.app, "Cleo", lines[0]?.split("#")[1]);
  expect((await cleo.ask("GET", "/api/account")).json().role).toBe("member");
});

test("the owner hands the server over, and may then leave", async () => {
  expect(await admin("make-owner", ada.email)).toMatchObject({ code: 0 });
  expect(await admin("make-owner", "cleo@example.org")).toMatchObject({ code: 0 });
  expect((await ada.ask("GET", "/api/invites")).statusCode).toBe(403);
  expect((await admin("people")).lines).toEqual([
    "member  ada@example.org  Ada",
    "member  bea@example.org  Bea",
    "owner   cleo@example.org  Cleo",
  ]);
  expect((await ada.ask("DELETE", "/api/account", { password: "gravel lantern orchid" })).statusCode).toBe(
    204,
  );
});

test("nobody of that name is told so", async () => {
  expect(await admin("reset-access", "nobody@example.org")).toEqual({
    code: 2,
    lines: ["Nobody here has the e-mail nobody@example.org. See: admin people"],
  });
  expect((await admin("make-owner")).code).toBe(2);
});
