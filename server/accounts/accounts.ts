// What do routes need of accounts? Who is asking, who may come in, and one place for the library that knows passwords,
// passkeys and keys.
import type { Database } from "../store/database.ts";
import { type Admission, admission, type SignUp } from "./admission.ts";
import { type Attempts, attempts } from "./attempts.ts";
import { accountsLibrary, type Library, type PasswordHashing } from "./library.ts";
import { type Mail, smtpMail } from "./mail.ts";
import { makeResetTicket } from "./recover.ts";
import { type Remembered, remembered } from "./remembered.ts";
import { readSecret } from "./secret.ts";

export interface AccountSettings {
  readonly signUp: SignUp;
  /** Where the app is for people: "https://dorsal.example.org"; null for wherever it is asked at. */
  readonly baseUrl: string | null;
  readonly https: boolean;
  readonly secret: string | null;
  readonly dataFolder: string;
  /** A mail server and the address that letters come from; null for none. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
}

export interface Accounts {
  readonly database: Database;
  readonly library: Library;
  readonly admission: Admission;
  /** What is tried at accounts, counted in the store. */
  readonly attempts: Attempts;
  /** Who was asking just now; cleared by whatever ends a way in. */
  readonly remembered: Remembered;
  readonly mail: Mail | null;
  readonly baseUrl: string | null;
  readonly nowMs: () => number;
}

export interface AccountWorld {
  readonly nowMs?: () => number;
  /** The mail server did not take a letter: told apart from the answer, which says nothing about who has an account. */
  readonly letterFailed?: (trouble: unknown) => void;
  /** Absent for the library's own, which is slow on purpose. */
  readonly passwords?: PasswordHashing | undefined;
}

/** On a migrated database. */
export function openAccounts(
  database: Database,
  settings: AccountSettings,
  { nowMs = Date.now, letterFailed = () => {}, passwords }: AccountWorld = {},
): Accounts {
  const mail = settings.smtp ? smtpMail(settings.smtp, letterFailed) : null;
  const doorkeeper = admission(database, settings.signUp, nowMs);
  const { baseUrl } = settings;
  const secret = readSecret(settings.secret, settings.dataFolder);
  const library = accountsLibrary({
    kysely: database.kysely,
    dialect: database.dialect,
    secret,
    baseUrl,
    https: settings.https,
    mail,
    // With mail there is always a base address: the settings see to it.
    resetLink: async (user) =>
      `${baseUrl}/account/recover#${await makeResetTicket({ database, nowMs }, user)}`,
    admission: doorkeeper,
    passwords,
  });
  return {
    database,
    library,
    admission: doorkeeper,
    attempts: attempts({ database, secret, nowMs }),
    remembered: remembered(nowMs),
    mail,
    baseUrl,
    nowMs,
  };
}
