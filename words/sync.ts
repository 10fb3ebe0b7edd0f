// Is everything safe? What is said of the log here and its copy on the server: what is where, what to do, never blame.
import { counted } from "./amounts.ts";

/** How the last exchange ended short, as the app names it. */
export type SyncTrouble =
  | "offline"
  | "busy"
  | "signed_out"
  | "other_user"
  | "too_old"
  | "not_understood"
  | "failed"
  | "log_full"
  | "superseded"
  | "storage_full"
  | "storage_unavailable"
  | "storage_closed"
  | "storage_failed";

export interface SyncFacts {
  readonly kind: "guest" | "synced" | "waiting";
  /** Entries of the log that are on this device alone. */
  readonly unsynced: number;
  /** Entries that the server did not take. */
  readonly heldBack: number;
  readonly isRunning: boolean;
  readonly trouble: SyncTrouble | null;
  /** "today at 18:04": when the server last had everything; null for not since the app was opened. */
  readonly last: string | null;
}

/** `act`: nothing goes on by itself until the person does something. */
export type SyncTone = "safe" | "waiting" | "act";

export interface SyncWords {
  readonly tone: SyncTone;
  readonly line: string;
}

export function syncWords(facts: SyncFacts): SyncWords {
  if (facts.kind === "guest" && facts.trouble === null) return { tone: "waiting", line: GUEST };
  if (facts.trouble !== null && facts.trouble !== "superseded") return troubleWords(facts.trouble, facts);
  if (facts.kind === "waiting")
    return {
      tone: "waiting",
      line: `${onlyHere(facts)} ${facts.unsynced === 1 ? ONE_ON_THE_WAY : ON_THE_WAY}`,
    };
  if (facts.last === null && facts.isRunning) return { tone: "waiting", line: "Asking the server." };
  if (facts.heldBack > 0)
    return { tone: "act", line: `${allBut(facts.heldBack)} Nothing is lost: it is all here.` };
  return { tone: "safe", line: `All safe on the server${facts.last ? `, ${facts.last}` : ""}.` };
}

export function asksForAction(trouble: SyncTrouble | null): boolean {
  return trouble !== null && TROUBLES[trouble].tone === "act";
}

const GUEST = "Your log is on this device alone.";
const ONE_ON_THE_WAY = "It goes to the server by itself.";
const ON_THE_WAY = "They go to the server by themselves.";
const BY_ITSELF = "The app tries again by itself.";

function allBut(heldBack: number): string {
  return `On the server is everything but ${counted(heldBack, "entry that it", "entries that it")} did not take.`;
}

function onlyHere({ unsynced }: SyncFacts): string {
  return `${counted(unsynced, "entry", "entries")} ${unsynced === 1 ? "is" : "are"} only on this device.`;
}

function troubleWords(trouble: SyncTrouble, facts: SyncFacts): SyncWords {
  const { tone, line } = TROUBLES[trouble];
  const kept = facts.unsynced > 0 ? onlyHere(facts) : "Everything until then is safe there.";
  return { tone, line: line(facts, trouble === "other_user" ? "" : kept).trim() };
}

interface TroubleLine {
  readonly tone: SyncTone;
  readonly line: (facts: SyncFacts, kept: string) => string;
}

function act(words: string): TroubleLine {
  return { tone: "act", line: (_facts, kept) => `${words} ${kept}` };
}

function wait(words: string): TroubleLine {
  return { tone: "waiting", line: (_facts, kept) => `${words} ${kept} ${BY_ITSELF}` };
}

const STORAGE = act("This device could not store what came from the server. Free some space, then reload.");

const TROUBLES: Readonly<Record<SyncTrouble, TroubleLine>> = {
  offline: {
    tone: "waiting",
    line: ({ last }, kept) =>
      `The server cannot be reached${last ? `; it was last there ${last}` : ""}. ${kept} ${BY_ITSELF}`,
  },
  busy: wait("The server has much to do."),
  failed: wait("The server had a trouble of its own."),
  superseded: wait("Another tab is at it."),
  signed_out: act("Signed out here. Nothing is lost; sign in to go on."),
  other_user: act("The log on this device belongs to another account. Nothing was mixed, nothing was sent."),
  too_old: act("The server is newer than this app. Close the app and open it again to renew it."),
  not_understood: {
    tone: "waiting",
    line: (_facts, kept) =>
      `Something answers that is not the app's server: perhaps the sign-in page of this network. ${kept}`,
  },
  log_full: act("Your account has no room left on the server; its owner can make some."),
  storage_full: STORAGE,
  storage_unavailable: STORAGE,
  storage_closed: act("The app was renewed in another tab. Reload this page."),
  storage_failed: STORAGE,
};

/** Why did the server not take an entry? */
export const HELD_BACK_WHY = {
  not_an_event: "The server cannot read it: it may be newer than the server, or damaged.",
  too_large: "It is larger than one entry may be.",
  id_taken: "The server has another entry with the same name.",
  log_full: "Your account had no room left.",
} as const;

export const HELD_BACK_MEANS =
  "These entries are in the log on this device and count here. Your other devices do not get them until the server takes them.";

export function newerWords(newer: number): string {
  return `${counted(newer, "entry", "entries")} made by a newer version of the app: kept, passed on, and read once this app is renewed.`;
}

/** "Your clock is 3 days ahead of the server's." */
export function clockWords(aheadMs: number): string | null {
  if (aheadMs === 0) return null;
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  const span =
    minutes < 120
      ? counted(minutes, "minute")
      : minutes < 2880
        ? counted(Math.round(minutes / 60), "hour")
        : counted(Math.round(minutes / 1440), "day");
  const way = aheadMs > 0 ? "ahead of" : "behind";
  return `The clock of this device is ${span} ${way} the server's. Nothing is lost, but sets may stand on a wrong day.`;
}
