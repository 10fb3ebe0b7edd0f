// Is everything safe on the server? What the app says of it: whose log this is, what waits, what went wrong last.
import type { ExchangeOutcome, Quarantined } from "@dorsal/sync";

export type ExchangeTroubleName = Extract<ExchangeOutcome, { ok: false }>["trouble"]["why"];

export interface ExchangeStatus {
  /** "guest": the log is on this device alone. "waiting": there are events that the server does not have. */
  readonly kind: "guest" | "synced" | "waiting";
  readonly unsynced: number;
  readonly isRunning: boolean;
  /** When the last exchange came to its end, by this device's clock; null for never, as far as is known. */
  readonly lastMs: number | null;
  /** Why the last one did not; null where it did. */
  readonly trouble: ExchangeTroubleName | null;
  /** Events that the server refused: kept here, shown to the person. */
  readonly quarantine: readonly Quarantined[];
  /** Events that only a newer version of the app can read; they are kept. */
  readonly newer: number;
  /** How far this device's clock is ahead of the server's (behind: below 0); 0 where it does not matter. */
  readonly clockAheadMs: number;
}

/** What is known beside the log itself; the tabs tell each other. */
export type LastExchange = Pick<ExchangeStatus, "isRunning" | "lastMs" | "trouble" | "clockAheadMs">;

export const NEVER_EXCHANGED: LastExchange = {
  isRunning: false,
  lastMs: null,
  trouble: null,
  clockAheadMs: 0,
};

export const GUEST: ExchangeStatus = {
  ...NEVER_EXCHANGED,
  kind: "guest",
  unsynced: 0,
  quarantine: [],
  newer: 0,
};
