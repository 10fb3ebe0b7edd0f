// Signing up, in and out. Of all that the accounts library offers, these addresses and no others are open.
import { z } from "zod";
import type { Accounts } from "../accounts/accounts.ts";
import { askLibrary, passAnswerOn } from "../accounts/forward.ts";
import { LIBRARY_PATH } from "../accounts/library.ts";
import { accountRefusal } from "../accounts/library-refusals.ts";
import { codeOfSignIn, giveCodeBack, takeCode } from "../accounts/one-time-codes.ts";
import { sessionsOf } from "../accounts/own-sessions.ts";
import type { Access, Principal } from "../accounts/principal.ts";
import { type Guessed, refuseGuessing } from "../accounts/refuse-guessing.ts";
import { refuseWeak } from "../accounts/refuse-weak.ts";
import { requireOwnPasskey } from "../accounts/ways-in.ts";
import { refuseInput } from "../answers/bad-input.ts";
import { isPlainLine, NOT_PLAIN, plainLine } from "../answers/plain-line.ts";
import { type Method, type Pace, type Route, route } from "./route.ts";
import type { RouteParts } from "./table.ts";

/** Trying passwords and codes from one address: a household that mistypes stays below (design choice). */
const TRYING: Pace = { max: 30, perMinutes: 5 };

const ANYONE: Access = { who: "anyone" };
const SESSION = { who: "session" } as const satisfies Access;

const WITH_CODE = "/two-factor/verify-totp";

type Passed = readonly [method: Method, path: string, access: Access, summary: string];

/** What goes to the library as it is. */
const PASSED: readonly Passed[] = [
  ["POST", "/sign-out", ANYONE, "Signs out on this device."],
  ["GET", "/passkey/generate-authenticate-options", ANYONE, "Begins signing in with a passkey."],
  ["POST", "/passkey/verify-authentication", ANYONE, "Signs in with a passkey."],
  ["GET", "/passkey/generate-register-options", ANYONE, "Begins a passkey, or an account with one."],
  ["POST", "/passkey/verify-registration", ANYONE, "Adds a passkey, or makes an account with it."],
  ["GET", "/passkey/list-user-passkeys", SESSION, "Lists one's passkeys."],
  ["POST", "/passkey/update-passkey", SESSION, "Renames a passkey."],
  ["POST", "/passkey/delete-passkey", SESSION, "Deletes a passkey."],
  ["POST", "/two-factor/enable", SESSION, "Begins codes from an authenticator app."],
  ["POST", "/two-factor/get-totp-uri", SESSION, "Shows the secret of the authenticator app again."],
  ["POST", WITH_CODE, ANYONE, "Signs in with a code, or proves that the codes work."],
  ["POST", "/two-factor/verify-backup-code", ANYONE, "Signs in with a backup code in place of the app's."],
  ["POST", "/two-factor/generate-backup-codes", SESSION, "Makes new backup codes."],
  ["POST", "/two-factor/disable", SESSION, "Ends codes from an authenticator app."],
  ["POST", "/request-password-reset", ANYONE, "Sends a letter for a new password, where there is mail."],
  ["GET", "/verify-email", ANYONE, "Confirms an e-mail by the link in a letter."],
];

const text = (most: number) => z.string().max(most);
const signUp = z.object({
  name: plainLine(100).trim().min(1, "needs a name"),
  email: z.email("is no e-mail").max(254),
  password: text(1000),
  invite: text(100).nullable().default(null),
});
const signIn = z.object({ email: text(254), password: text(1000), rememberMe: z.boolean().optional() });
const changePassword = z.object({ newPassword: text(1000), currentPassword: text(1000) });

type AuthParts = Pick<RouteParts, "accounts" | "signedOut">;

export function authRoutes({ accounts, signedOut }: AuthParts): readonly Route[] {
  const passed = PASSED.map(([method, path, access, summary]) =>
    route({
      ...{ method, access, summary, url: `${LIBRARY_PATH}${path}`, pace: TRYING, acts: true },
      answers: { 200: { sentence: "Done." } },
      handle: async ({ caller, request, reply }) => {
        const tried = triedBy(path, request.body, caller);
        refuseUnplain(request.body);
        if (tried) await refuseGuessing(accounts, ...tried);
        await requireOwnPasskey(accounts, { path, caller, body: request.body });
        const code = path === WITH_CODE ? await codeOfSignIn(accounts, request) : null;
        if (code) await takeCode(accounts, code);
        const answer = await askLibrary(accounts, request);
        if (code && !answer.ok) await giveCodeBack(accounts, code);
        if (tried?.[0] === "password" && answer.ok) await accounts.attempts.giveBack(...tried);
        if (method === "POST") accounts.remembered.clear();
        if (path === "/sign-out" && caller?.kind === "session") signedOut.tell(caller.session);
        return passAnswerOn(answer, reply);
      },
    }),
  );
  return [
    ...passed,
    signUpRoute(accounts),
    signInRoute(accounts),
    changePasswordRoute({ accounts, signedOut }),
  ];
}

/** The library reads the rest of a body by itself. */
function refuseUnplain(body: unknown): void {
  const named = Object.entries(body ?? {}).filter(([field]) => PLAIN_FIELDS.has(field));
  const problems = named
    .filter(([, value]) => typeof value === "string" && !isPlainLine(value))
    .map(([field]) => ({ path: `body.${field}`, what: NOT_PLAIN }));
  if (problems.length > 0) throw refuseInput(problems);
}

/** Of passkeys: what one is called, and which is meant. */
const PLAIN_FIELDS = new Set(["name", "id"]);

/** What of a person's is tried with it, as far as the library does not count by itself. */
function triedBy(path: string, body: unknown, caller: Principal | null): readonly [Guessed, string] | null {
  const { password, email } = (body ?? {}) as { readonly password?: unknown; readonly email?: unknown };
  if (path === "/request-password-reset" && typeof email === "string") return ["letter", email];
  return caller !== null && typeof password === "string" ? ["password", caller.user] : null;
}

function signUpRoute(accounts: Accounts): Route {
  return route({
    ...{ method: "POST", access: ANYONE, url: `${LIBRARY_PATH}/sign-up/email`, pace: TRYING },
    summary: "Makes an account with e-mail and password.",
    input: { body: signUp },
    answers: { 200: { sentence: "The account; the session is in the cookie." } },
    handle: async ({ body: { invite, ...newcomer }, request, reply }) => {
      refuseWeak(newcomer.password, [newcomer.name, newcomer.email]);
      const admitted = await accounts.admission.admit(invite);
      if (!admitted.ok) return reply.code(403).send(accountRefusal(admitted.refusal.why));
      const { make, undo } = admitted.value;
      const answer = await make(() => askLibrary(accounts, request, newcomer));
      const late = answer.ok ? null : await undo();
      if (late) return reply.code(403).send(accountRefusal(late.why));
      return passAnswerOn(answer, reply);
    },
  });
}

function signInRoute(accounts: Accounts): Route {
  return route({
    ...{ method: "POST", access: ANYONE, url: `${LIBRARY_PATH}/sign-in/email`, pace: TRYING },
    summary: "Signs in with e-mail and password.",
    input: { body: signIn },
    answers: {
      200: { sentence: "The session is in the cookie, or a code is asked for (twoFactorRedirect)." },
    },
    handle: async ({ body, request, reply }) => {
      await refuseGuessing(accounts, "sign_in", body.email);
      const answer = await askLibrary(accounts, request, body);
      if (answer.ok) await accounts.attempts.giveBack("sign_in", body.email);
      return passAnswerOn(answer, reply);
    },
  });
}

function changePasswordRoute({ accounts, signedOut }: AuthParts): Route {
  return route({
    ...{ method: "POST", access: SESSION, url: `${LIBRARY_PATH}/change-password`, pace: TRYING },
    summary: "Changes the password; every other device is signed out.",
    input: { body: changePassword },
    answers: { 200: { sentence: "Done." } },
    handle: async ({ caller, body, request, reply }) => {
      refuseWeak(body.newPassword);
      await refuseGuessing(accounts, "password", caller.user);
      const before = await sessionsOf(accounts, caller.user);
      const answer = await askLibrary(accounts, request, { ...body, revokeOtherSessions: true });
      accounts.remembered.clear();
      if (answer.ok) {
        await accounts.attempts.giveBack("password", caller.user);
        for (const { id } of before) signedOut.tell(id);
      }
      return passAnswerOn(answer, reply);
    },
  });
}
