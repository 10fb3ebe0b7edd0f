// Can this event from a file be believed? Its data is checked once, where it enters the log; after that it is trusted.
import { eventData } from "../training/schema/event-schema.ts";
import { misfit } from "../training/schema/fits.ts";
import type { Schema } from "../training/schema/json-schema.ts";
import type { EventType } from "./events.ts";
import { type StoredEvent, upcast } from "./upcast.ts";

/** The path of the first thing that is wrong ("data.facts.reps"), or null. */
export type EventCheck = (stored: StoredEvent) => string | null;

/**
 * Makes the check (it carries every schema, so it is made when a file is read).
 * What only a newer app can read passes: it is kept, and folded after an update.
 */
export function eventCheck(): EventCheck {
  const schemas: Readonly<Record<EventType, Schema<unknown>>> = eventData() as Record<
    EventType,
    Schema<unknown>
  >;
  return (stored) => {
    const event = upcastOrNull(stored);
    if (event === null) return "version";
    if (!event.ok) return event.refusal.why === "no_such_version" ? "version" : null;
    const found = misfit(event.value.data, schemas[event.value.type]);
    return found === null ? null : `data${found}`;
  };
}

/** An upcaster may stumble over data that never was a valid event. */
function upcastOrNull(stored: StoredEvent): ReturnType<typeof upcast> | null {
  try {
    return upcast(stored);
  } catch {
    return null;
  }
}
