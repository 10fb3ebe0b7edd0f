// How can an exchange end? Both have everything, or there is a reason why not yet.
import type { StorageTrouble } from "../store/event-store.ts";
import type { ExchangeAnswer } from "./messages.ts";

export type Sent =
  | { readonly ok: true; readonly answer: ExchangeAnswer }
  | { readonly ok: false; readonly trouble: ExchangeTrouble };

/** Why there was no answer. The log and what waits in it are as they were. */
export type ExchangeTrouble =
  | { readonly why: "offline" }
  /** `waitMs`: when the server asks for it. */
  | { readonly why: "busy"; readonly waitMs: number | null }
  | { readonly why: "signed_out" }
  /** The log on this device belongs to another person. */
  | { readonly why: "other_user" }
  /** The server is newer than the app. */
  | { readonly why: "too_old" }
  /** Something answered that does not speak like the server, or is older than the app. */
  | { readonly why: "not_understood" }
  | { readonly why: "failed"; readonly detail: string };

export type ExchangeOutcome =
  | { readonly ok: true; readonly sent: number; readonly taken: number }
  | {
      readonly ok: false;
      readonly trouble:
        | ExchangeTrouble
        /** The account has no room; what was to be taken was taken. */
        | { readonly why: "log_full" }
        /** Another tab exchanged, or everything was deleted: begin again. */
        | { readonly why: "superseded" }
        | { readonly why: StorageTrouble };
    };

export const SUPERSEDED: ExchangeOutcome = { ok: false, trouble: { why: "superseded" } };

export function endedBy(trouble: Extract<ExchangeOutcome, { ok: false }>["trouble"]): ExchangeOutcome {
  return { ok: false, trouble };
}
