// How is the accounts library set up? Passwords, passkeys, one-time codes and keys are its work; it talks to nobody but
// our database, and to the mail server where there is one.
import { apiKey } from "@better-auth/api-key";
import { passkey } from "@better-auth/passkey";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins";
import type { Kysely } from "kysely";
import type { DialectName } from "../store/dialect.ts";
import type { StoreTables } from "../store/tables.ts";
import type { Admission } from "./admission.ts";
import type { Mail } from "./mail.ts";
import { passkeyFirst } from "./passkey-first.ts";
import { PASSWORD_LEAST, PASSWORD_MOST } from "./password.ts";

/** Where the library's own addresses begin. */
export const LIBRARY_PATH = "/api/auth";
/** The header in which we tell the library who is calling; what came with that name is dropped. */
export const ADDRESS_HEADER = "x-dorsal-address";
/** Whoever trains once a month stays signed in (design choice). */
const SESSION_DAYS = 60;
const DAY_S = 24 * 60 * 60;
/** A session that is used lives on; it is written anew at most once a day. */
const RENEW_AFTER_S = DAY_S;
/** A household comes through one address; the library would let three in (design choice). */
const DOORS = { window: 10, max: 10 };
/** A key's prefix tells a leaked one at sight. */
export const KEY_PREFIX = "dorsal_";

export interface LibraryParts {
  readonly kysely: Kysely<StoreTables>;
  readonly dialect: DialectName;
  readonly secret: string;
  readonly baseUrl: string | null;
  readonly https: boolean;
  readonly mail: Mail | null;
  /** Where somebody who lost the password sets a new one; it works once. */
  readonly resetLink: (user: string) => Promise<string>;
  readonly admission: Admission;
  /** Absent for the library's own, which is slow on purpose. */
  readonly passwords?: PasswordHashing | undefined;
}

/** How a password is kept, and how one that is tried is compared with it. */
export interface PasswordHashing {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (tried: { readonly password: string; readonly hash: string }) => Promise<boolean>;
}

export type Library = ReturnType<typeof accountsLibrary>;

export function accountsLibrary(parts: LibraryParts) {
  return betterAuth(libraryOptions(parts));
}

export function libraryOptions(parts: LibraryParts) {
  const { kysely, dialect, secret, baseUrl, https, mail, resetLink, admission, passwords } = parts;
  return {
    appName: "Dorsal",
    database: { db: kysely, type: dialect },
    secret,
    basePath: LIBRARY_PATH,
    ...(baseUrl === null ? {} : { baseURL: baseUrl }),
    telemetry: { enabled: false },
    // A message may carry an e-mail address.
    logger: { disabled: true },
    session: { expiresIn: SESSION_DAYS * DAY_S, updateAge: RENEW_AFTER_S },
    rateLimit: {
      enabled: true,
      storage: "memory",
      customRules: { "/sign-in/*": DOORS, "/sign-up/*": DOORS },
    },
    advanced: {
      useSecureCookies: https,
      cookiePrefix: "dorsal",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // Letters go out after the answer: how long it takes says nothing about who has an account.
      backgroundTasks: { handler: (task) => void task.catch(() => {}) },
    },
    user: { additionalFields: { role: { type: "string", input: false, defaultValue: "member" } } },
    databaseHooks: {
      user: {
        create: { before: async (user) => ({ data: { ...user, role: await admission.roleOfNext() } }) },
      },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LEAST,
      maxPasswordLength: PASSWORD_MOST,
      ...(passwords === undefined ? {} : { password: passwords }),
      requireEmailVerification: mail !== null,
      revokeSessionsOnPasswordReset: true,
      ...(mail === null
        ? {}
        : {
            sendResetPassword: async ({ user }) => mail.send(user.email, "reset", await resetLink(user.id)),
          }),
    },
    ...(mail === null
      ? {}
      : {
          emailVerification: {
            sendOnSignUp: true,
            autoSignInAfterVerification: true,
            sendVerificationEmail: async ({ user, url }) => mail.send(user.email, "verify", url),
          },
        }),
    plugins: [
      passkey({ rpName: "Dorsal", registration: passkeyFirst(admission) }),
      twoFactor({ issuer: "Dorsal", allowPasswordless: true }),
      apiKey({
        defaultPrefix: KEY_PREFIX,
        requireName: true,
        // Our own table of paces holds for keys, too.
        rateLimit: { enabled: false },
        keyExpiration: { defaultExpiresIn: null },
      }),
    ],
  } satisfies BetterAuthOptions;
}
