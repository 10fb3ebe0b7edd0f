import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPhone } from "../fixtures/browser-phone.ts";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { registerPasskey } from "../fixtures/passkeys.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { STORES } from "../fixtures/stores.ts";
import { GOOD_PASSWORD, type Person, signUp, visitor } from "../fixtures/visitor.ts";
import { isPlainLine } from "./plain-line.ts";

test("a name in any script is a plain line; what hides, breaks or turns it is not", () => {
  const names = ["Áda O’Neill-Sørensen", "محمد", "中村 さくら", "Ada 🏋🏽‍♀️", "नेहा"];
  expect(names.filter(isPlainLine)).toEqual(names);
  const unseen = ["a\u0000", "a\nb", "a\tb", "a\u007f", "a\u202eb", "a\u2066b", "a\u2028b", "a\ud800"];
  expect(unseen.filter(isPlainLine)).toEqual([]);
});

describe.each(STORES)("names and ids in $store", ({ choose }) => {
  let served: Awaited<ReturnType<typeof runningApp>>;
  let ada: Person;

  beforeAll(async () => {
    served = await runningApp({ planner: NO_PLANNER, signUp: "open", ...(await choose()) });
    ada = await signUp(served.app, "Ada");
  });
  afterAll(() => served?.close());

  test.each(["\u0000", "\n", "\u202e", "\ud800"])(
    "with %j in them are refused, wherever they come from",
    async (unseen) => {
      const name = `A${unseen}da`;
      const { subscription } = browserPhone("https://push.example/one");
      const asked: readonly (readonly ["POST" | "PATCH" | "PUT", string, object])[] = [
        ["PATCH", "/api/account", { name }],
        ["POST", "/api/invites", { note: name }],
        ["POST", "/api/keys", { name, scopes: ["log:read"] }],
        ["POST", "/api/push/rest", { device: name, endAt: null }],
        [
          "PUT",
          "/api/push/devices",
          {
            ...{ ...subscription, endpoint: `https://push.example/${unseen}` },
            ...{ timeZone: "Europe/Lisbon", rest: true, remindAt: null },
          },
        ],
        ["POST", "/api/auth/passkey/update-passkey", { id: "x", name }],
        ["POST", "/api/auth/passkey/delete-passkey", { id: name }],
      ];
      for (const [method, url, body] of asked)
        expect([url, (await ada.ask(method, url, body)).statusCode]).toEqual([url, 422]);
      const newcomer = { name, email: "bea@example.org", password: GOOD_PASSWORD };
      const bySignUp = await visitor(served.app).ask("POST", "/api/auth/sign-up/email", newcomer);
      expect(bySignUp.statusCode).toBe(422);
      const byPasskey = await registerPasskey(visitor(served.app), undefined, {
        name,
        email: newcomer.email,
      });
      expect(byPasskey.statusCode).toBe(400);
    },
  );

  test("in an address are refused", async () => {
    for (const list of ["keys", "push/devices", "webhooks", "sessions"]) {
      const answer = await ada.ask("DELETE", `/api/${list}/%00`);
      expect([list, answer.statusCode]).toEqual([list, 400]);
    }
  });
});
