// `people`, `invite`, `reset-access`, `change-email`, `make-owner`: the owner's work for the people of the server, also where the owner
// cannot sign in. Whoever may read the data folder may do this.
import { sql } from "kysely";
import { z } from "zod";
import { type Accounts, openAccounts } from "../accounts/accounts.ts";
import { INVITE_LIVES_MS } from "../accounts/admission.ts";
import { setEmail } from "../accounts/change-email.ts";
import { makeResetTicket } from "../accounts/recover.ts";
import { makeTicket } from "../accounts/tickets.ts";
import { openStore } from "../open-store.ts";
import type { Settings } from "../settings.ts";
import { type AdminAsk, type AdminCommand, EXIT, type ExitCode } from "./admin-command.ts";

interface PersonRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

export const peopleCommand: AdminCommand = {
  usage: "people",
  says: "List who has an account.",
  run: (ask) =>
    withAccounts(ask, async (accounts) => {
      const people = await peopleOf(accounts);
      for (const { email, name, role } of people) ask.say(`${role.padEnd(8)}${email}  ${name}`);
      if (people.length === 0) ask.say("Nobody has an account yet. Who signs up first becomes the owner.");
      return EXIT.done;
    }),
};

export const inviteCommand: AdminCommand = {
  usage: "invite",
  says: "Make an invitation that works once, within a week.",
  run: (ask) =>
    withAccounts(ask, async (accounts) => {
      const owner = (await peopleOf(accounts)).find(({ role }) => role === "owner");
      if (!owner) return refused(ask, "Nobody has an account yet. Who signs up first becomes the owner.");
      const ticket = { kind: "invite", user: owner.id, livesMs: INVITE_LIVES_MS } as const;
      const text = await makeTicket(accounts.database, ticket, ask.nowMs);
      ask.say(`${placeOf(ask.settings)}/account/join#${text}`);
      return EXIT.done;
    }),
};

export const resetAccessCommand: AdminCommand = {
  usage: "reset-access EMAIL",
  says: "Make a link with which somebody who is locked out sets a new password.",
  run: (ask) =>
    withPerson(ask, async (accounts, { id, email }) => {
      const text = await makeResetTicket(accounts, id);
      ask.say(`${placeOf(ask.settings)}/account/recover#${text}`);
      ask.say(
        `Give it to ${email} and nobody else. It works once, within a day, and then ends everything else that opens the account: devices, passkeys, keys, recovery codes.`,
      );
      return EXIT.done;
    }),
};

export const changeEmailCommand: AdminCommand = {
  usage: "change-email EMAIL NEW",
  says: "Let somebody sign in with another e-mail, where the old one reaches them no more.",
  run: (ask) =>
    withPerson(ask, async (accounts, { id, email }) => {
      const asked = z.email().max(254).toLowerCase().safeParse(ask.args[1]?.trim());
      if (!asked.success) return refused(ask, "Say the new e-mail, too: change-email EMAIL NEW.");
      // The owner vouches for it: no letter has to be answered first.
      const isDone = await setEmail(accounts, { user: id, email: asked.data, verified: true });
      if (!isDone) return refused(ask, `Somebody here has the e-mail ${asked.data}. See: admin people`);
      ask.say(`${email} signs in as ${asked.data} from now on; password, passkeys and devices stay.`);
      return EXIT.done;
    }),
};

export const makeOwnerCommand: AdminCommand = {
  usage: "make-owner EMAIL",
  says: "Make somebody the owner of this server; who was it becomes a member.",
  run: (ask) =>
    withPerson(ask, async ({ database }, { id, email }) => {
      await database.kysely.transaction().execute(async (change) => {
        // There is never more than one: first the old one, then the new one.
        await sql`update "user" set role = 'member' where role = 'owner'`.execute(change);
        await sql`update "user" set role = 'owner' where id = ${id}`.execute(change);
      });
      ask.say(`${email} is the owner now.`);
      return EXIT.done;
    }),
};

async function withAccounts(
  { settings, nowMs }: AdminAsk,
  work: (accounts: Accounts) => Promise<ExitCode>,
): Promise<ExitCode> {
  const database = await openStore(settings);
  try {
    return await work(openAccounts(database, settings, { nowMs: () => nowMs }));
  } finally {
    await database.close();
  }
}

function withPerson(
  ask: AdminAsk,
  work: (accounts: Accounts, person: PersonRow) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withAccounts(ask, async (accounts) => {
    const [asked = ""] = ask.args;
    const person = (await peopleOf(accounts)).find(({ email }) => email === asked.trim().toLowerCase());
    if (person) return work(accounts, person);
    return refused(
      ask,
      asked ? `Nobody here has the e-mail ${asked}. See: admin people` : "Say whose: the e-mail.",
    );
  });
}

async function peopleOf({ database }: Accounts): Promise<readonly PersonRow[]> {
  const asked = sql<PersonRow>`select id, email, name, role from "user" order by email`;
  return (await asked.execute(database.kysely)).rows;
}

function refused({ complain }: AdminAsk, sentence: string): ExitCode {
  complain(sentence);
  return EXIT.badUse;
}

function placeOf({ baseUrl, host, port }: Settings): string {
  return baseUrl ?? `http://${host}:${port}`;
}
