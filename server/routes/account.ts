// One's own account: what it says, its name, its recovery codes, all of it as a file, and its end.
import type { AccountFacts, Entrance } from "@dorsal/sync";
import { z } from "zod";
import { SIGN_IN } from "../accounts/access-refusals.ts";
import { accountFile } from "../accounts/account-file.ts";
import { eraseAccount } from "../accounts/erase.ts";
import { accountFacts } from "../accounts/facts.ts";
import { isLastOwner, LAST_OWNER } from "../accounts/last-owner.ts";
import { accountRefusal } from "../accounts/library-refusals.ts";
import { makeRecoveryCodes, recover } from "../accounts/recover.ts";
import { refuseWeak } from "../accounts/refuse-weak.ts";
import { requireSamePerson } from "../accounts/same-person.ts";
import { plainLine } from "../answers/plain-line.ts";
import { type Pace, type Route, route } from "./route.ts";
import type { RouteParts } from "./table.ts";

/** Guessing codes of 120 bits is hopeless; this keeps it from costing anything. */
const GUESSING: Pace = { max: 20, perMinutes: 15 };
/** A whole log at a time. */
const WHOLE_LOGS: Pace = { max: 10, perMinutes: 1 };

const facts = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(["owner", "member"]),
  createdAt: z.string(),
  hasPassword: z.boolean(),
  passkeys: z.number(),
  twoFactor: z.boolean(),
  recoveryCodes: z.number(),
}) satisfies z.ZodType<AccountFacts>;
const entrance = z.object({
  signUp: z.enum(["first", "open", "invite", "closed"]),
  mail: z.boolean(),
}) satisfies z.ZodType<Entrance>;
const password = z.string().max(1000).optional();

type Parts = Pick<RouteParts, "accounts" | "logs" | "forget" | "signedOut">;

export function accountRoutes(parts: Parts): readonly Route[] {
  return [
    signUpState(parts),
    ...own(parts),
    recoveryCodes(parts),
    recovering(parts),
    file(parts),
    end(parts),
  ];
}

function signUpState({ accounts }: Parts): Route {
  return route({
    method: "GET",
    url: "/api/sign-up",
    access: { who: "anyone" },
    summary: "Tells who may make an account here now.",
    answers: {
      200: {
        sentence:
          "first: whoever comes becomes the owner. mail: a forgotten password can be reset by letter.",
        schema: entrance,
      },
    },
    handle: async () => ({ signUp: await accounts.admission.now(), mail: accounts.mail !== null }),
  });
}

function own({ accounts }: Parts): readonly Route[] {
  return [
    route({
      method: "GET",
      url: "/api/account",
      access: { who: "session" },
      summary: "Tells what one's account says.",
      answers: { 200: { sentence: "The account.", schema: facts } },
      handle: async ({ caller }) => {
        const found = await accountFacts(accounts, caller.user);
        if (!found) throw SIGN_IN;
        return found;
      },
    }),
    route({
      method: "PATCH",
      url: "/api/account",
      access: { who: "session" },
      summary: "Renames one's account.",
      input: { body: z.strictObject({ name: plainLine(100).trim().min(1) }) },
      answers: { 204: { sentence: "It is called so now." } },
      handle: async ({ caller, body, reply }) => {
        const { internalAdapter } = await accounts.library.$context;
        await internalAdapter.updateUser(caller.user, { name: body.name });
        return reply.code(204).send();
      },
    }),
  ];
}

function recoveryCodes({ accounts }: Parts): Route {
  return route({
    method: "POST",
    url: "/api/account/recovery-codes",
    access: { who: "session" },
    summary: "Makes new recovery codes; the old ones stop working.",
    input: { body: z.strictObject({ password }) },
    answers: {
      200: { sentence: "Shown this once.", schema: z.object({ codes: z.array(z.string()) }) },
      403: { sentence: "The password is missing or wrong." },
    },
    handle: async ({ caller, body }) => {
      await requireSamePerson(accounts, caller, body.password);
      return { codes: await makeRecoveryCodes(accounts, caller.user) };
    },
  });
}

function recovering(parts: Parts): Route {
  return route({
    method: "POST",
    url: "/api/recover",
    access: { who: "anyone" },
    summary:
      "Sets a new password by a recovery code, or by a link from the server's owner; nothing else opens the account then.",
    pace: GUESSING,
    input: { body: z.strictObject({ code: z.string().max(100), newPassword: z.string().max(1000) }) },
    answers: {
      204: {
        sentence:
          "Done: every device is signed out; passkeys, API keys and codes from an app are gone, after a link recovery codes, too.",
      },
      403: { sentence: "The code is unknown, used or too old." },
    },
    handle: async ({ body: { code, newPassword }, reply }) => {
      refuseWeak(newPassword);
      if (await recover(parts, code, newPassword)) return reply.code(204).send();
      return reply.code(403).send(accountRefusal("INVALID_RECOVERY_CODE"));
    },
  });
}

function file(parts: Parts): Route {
  return route({
    method: "GET",
    url: "/api/account/export",
    access: { who: "session" },
    summary: "Gives everything that the server keeps of one, as JSON lines.",
    pace: WHOLE_LOGS,
    answers: { 200: { sentence: "The account, then the log.", mediaType: "application/x-ndjson" } },
    handle: async ({ caller, reply }) => {
      void reply
        .type("application/x-ndjson; charset=utf-8")
        .header("cache-control", "no-store")
        .header("content-disposition", 'attachment; filename="dorsal-account.jsonl"');
      return reply.send(accountFile(parts, caller.user));
    },
  });
}

function end(parts: Parts): Route {
  return route({
    method: "DELETE",
    url: "/api/account",
    access: { who: "session" },
    summary: "Deletes one's account and everything that the server keeps of one, for good.",
    input: { body: z.strictObject({ password }) },
    answers: {
      204: {
        sentence:
          "Nothing of it is left in the store; backups of before are dropped in time, as the owner chose.",
      },
      403: { sentence: "The password is missing or wrong." },
      409: { sentence: "The owner cannot leave while others have accounts." },
    },
    handle: async ({ caller, body, reply }) => {
      await requireSamePerson(parts.accounts, caller, body.password);
      if (await isLastOwner(parts.accounts, caller)) throw LAST_OWNER;
      await eraseAccount(parts, caller.user);
      return reply.code(204).send();
    },
  });
}
