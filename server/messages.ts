// What does the server send by itself? Webhooks and push messages: whoever is to be told, and the rounds that tell them.
import type { Catalog } from "@dorsal/content";
import type { LogStore } from "@dorsal/sync";
import type { Measures } from "./observe/measures.ts";
import { openErrands } from "./outgoing/errands.ts";
import { startRounds } from "./outgoing/rounds.ts";
import type { TargetRules } from "./outgoing/target.ts";
import { PushDevices } from "./push/devices.ts";
import { remindersDue, restsDue } from "./push/due.ts";
import { type ServerKey, serverKey } from "./push/vapid.ts";
import type { PushParts } from "./routes/push.ts";
import type { WebhookParts } from "./routes/webhooks.ts";
import type { Settings } from "./settings.ts";
import type { Database } from "./store/database.ts";
import { deliverDue } from "./webhooks/deliver.ts";
import { Webhooks } from "./webhooks/webhooks.ts";

/** What another process was told of, or left behind, is found within this (design choice). */
const WEBHOOKS_EVERY_MS = 15_000;
const PUSH_EVERY_MS = 10_000;
/** Each folds a whole log: of ten years half a second's work and some dozen megabytes (design choice). */
const REMINDERS_AT_ONCE = 4;
/** Names of one question: far below what either database takes. */
const PEOPLE_AT_ONCE = 500;

export interface MessagesParts {
  readonly database: Database;
  readonly logs: LogStore;
  readonly settings: Pick<Settings, "privateTargets" | "baseUrl" | "smtp">;
  readonly catalog: () => Catalog;
  readonly measures: Measures;
  readonly complain: (error: unknown) => void;
  readonly nowMs: () => number;
}

export interface Messages extends WebhookParts, PushParts {
  readonly forget: (user: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function startMessages(parts: MessagesParts): Messages {
  const { database, settings, nowMs } = parts;
  const rules: TargetRules = { privateTargets: settings.privateTargets };
  const errands = openErrands(parts.complain);
  const reminders = openErrands(parts.complain, REMINDERS_AT_ONCE);
  const webhooks = new Webhooks(parts);
  const pushDevices = new PushDevices(parts);
  let made: Promise<ServerKey> | undefined;
  const key = () => (made ??= serverKey(database).catch(forgotten));
  // A store that does not answer now is asked again the next time.
  const forgotten = (trouble: unknown) => {
    made = undefined;
    throw trouble;
  };
  const sending = async () => {
    const send = { key: await key(), contact: contactOf(settings), rules, measures: parts.measures, nowMs };
    return { ...parts, send };
  };
  const tellRests = async () => restsDue({ ...(await sending()), errands });
  const remind = async () => remindersDue({ ...(await sending()), errands: reminders });
  const grown = new Set<string>();
  const tellGrown = async () => {
    const users = [...grown].slice(0, PEOPLE_AT_ONCE);
    for (const user of users) grown.delete(user);
    if (users.length > 0) await deliverDue({ ...parts, rules, errands }, users);
    if (grown.size > 0) telling.soon();
  };
  const telling = startRounds({ ...parts, round: tellGrown, everyMs: WEBHOOKS_EVERY_MS });
  // Second tries, and what another process left behind: of everybody, so more rarely.
  const sweeping = startRounds({
    ...parts,
    round: () => deliverDue({ ...parts, rules, errands }),
    everyMs: WEBHOOKS_EVERY_MS,
  });
  const pushing = startRounds({ ...parts, round: tellRests, everyMs: PUSH_EVERY_MS });
  const reminding = startRounds({ ...parts, round: remind, everyMs: PUSH_EVERY_MS });
  return {
    webhooks,
    pushDevices,
    targetRules: rules,
    nowMs,
    pushKey: async () => (await key()).publicKey,
    webhooksDue: (user) => {
      grown.add(user);
      telling.soon();
    },
    pushDueAt: (ms) => pushing.at(ms),
    forget: async (user) => {
      await webhooks.forget(user);
      await pushDevices.forget(user);
    },
    close: async () => {
      await Promise.all([telling, sweeping, pushing, reminding].map((rounds) => rounds.close()));
      await Promise.all([errands.settled(), reminders.settled()]);
    },
  };
}

/** Where a push service finds the owner, should our messages do harm. */
function contactOf({ baseUrl, smtp }: MessagesParts["settings"]): string {
  if (baseUrl?.startsWith("https:")) return baseUrl;
  const address = /[^<\s]+@[^>\s]+/.exec(smtp?.from ?? "")?.[0];
  return `mailto:${address ?? "dorsal@example.org"}`;
}
