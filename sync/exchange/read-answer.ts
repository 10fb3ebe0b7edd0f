// Is this an answer of the meeting place? Read once at the device's edge: a network may put anything in its way.
import { type Envelope, parseEnvelope } from "../log/envelope.ts";
import { type ExchangeAnswer, REJECTION_CAUSES, type RejectedEvent } from "./messages.ts";
import { isPlace, isTextOrNull } from "./outside-input.ts";

/** Null where it is none: a sign-in page of a hotel, or a server that speaks otherwise. Nothing of it is used then. */
export function parseExchangeAnswer(input: unknown): ExchangeAnswer | null {
  if (typeof input !== "object" || input === null) return null;
  const answer = input as Readonly<Record<string, unknown>>;
  const { log, startsOver, cursor, tip, more } = answer;
  if (typeof log !== "string" || typeof startsOver !== "boolean" || typeof more !== "boolean") return null;
  if (!isPlace(cursor) || !isTextOrNull(tip)) return null;
  const accepted = listOf(answer.accepted, textOrNull);
  const rejected = listOf(answer.rejected, rejectedEvent);
  const events = listOf<Envelope>(answer.events, parseEnvelope);
  if (accepted === null || rejected === null || events === null) return null;
  return { log, startsOver, accepted, rejected, events, cursor, tip, more };
}

/** Null where it is no list, or one entry cannot be read. */
function listOf<T>(value: unknown, read: (entry: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const entries = value.map(read);
  return entries.every((entry) => entry !== null) ? entries : null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function rejectedEvent(value: unknown): RejectedEvent | null {
  if (typeof value !== "object" || value === null) return null;
  const { id, why, path } = value as Readonly<Record<string, unknown>>;
  const cause = REJECTION_CAUSES.find((known) => known === why);
  if (typeof id !== "string" || cause === undefined) return null;
  return typeof path === "string" ? { id, why: cause, path } : { id, why: cause };
}
