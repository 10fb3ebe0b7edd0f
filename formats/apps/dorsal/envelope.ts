// Is this line an event of a Dorsal log? An envelope says who wrote it and when; its payload is checked as where it enters a log.
import { eventCheck, type JournalEvent, upcast } from "@dorsal/engine";
import { fieldsOf } from "../../values/json-fields.ts";

/** When it was written, in the order of all devices. */
export interface WrittenAt {
  readonly wallMs: number;
  readonly counter: number;
}

export type EnvelopeRead =
  | { readonly ok: true; readonly event: JournalEvent; readonly writtenAt: WrittenAt }
  /** "no envelope", the path of what is wrong in the data, or what only a newer app can read. */
  | { readonly ok: false; readonly found: string };

export function envelopeReader(): (value: unknown) => EnvelopeRead {
  const wrongIn = eventCheck();
  return (value) => {
    const fields = fieldsOf(value) ?? {};
    const { type, version, data } = fields;
    const at = fieldsOf(fields.at);
    if (typeof type !== "string" || typeof version !== "number" || at === null) return refused("no envelope");
    const { wallMs, counter } = at;
    if (typeof wallMs !== "number" || typeof counter !== "number") return refused("no envelope");
    const stored = { type, version, data };
    const wrong = wrongIn(stored);
    if (wrong !== null) return refused(`${type}: ${wrong}`);
    const event = upcast(stored);
    if (!event.ok) return refused(`${type}, version ${version}: ${event.refusal.why}`);
    return { ok: true, event: event.value, writtenAt: { wallMs, counter } };
  };
}

function refused(found: string): EnvelopeRead {
  return { ok: false, found: found.slice(0, 200) };
}

/** Equal ones stand in the order of the file. */
export function compare(a: WrittenAt, b: WrittenAt): number {
  return a.wallMs - b.wallMs || a.counter - b.counter;
}
