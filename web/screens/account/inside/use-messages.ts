// Of what is this device told, and how is that changed? The server knows devices by their addresses; this one finds itself
// again by the name that the server gave it.
import { ok, refuse } from "@dorsal/engine";
import { MESSAGES_REFUSED } from "@dorsal/words";
import { useCallback, useEffect, useState } from "react";
import { askForMessages, endMessages, pushAddress } from "../../../device/messages.ts";
import { setRestMessage } from "../../../device/rest-message.ts";
import type { Answer } from "../server/ask-server.ts";
import {
  askMessageDevices,
  askServerKey,
  type MessageWishes,
  subscribe,
  unsubscribe,
} from "../server/messages.ts";

const KEY = "dorsal.messages";
export const NO_WISHES: MessageWishes = { rest: false, remindAt: null };

/** Null until it is known. */
export function useMessages(): {
  readonly wishes: MessageWishes | null;
  readonly wish: (wishes: MessageWishes) => Answer<unknown>;
} {
  const [wishes, setWishes] = useState<MessageWishes | null>(null);
  useEffect(() => {
    let left = false;
    wishesNow().then((now) => !left && setWishes(now));
    return () => {
      left = true;
    };
  }, []);
  const wish = useCallback(async (next: MessageWishes): Answer<unknown> => {
    const done = next.rest || next.remindAt !== null ? await keep(next) : await end();
    if (done.ok) setWishes(next);
    return done;
  }, []);
  return { wishes, wish };
}

async function wishesNow(): Promise<MessageWishes> {
  const id = localStorage.getItem(KEY);
  if (id === null || (await pushAddress()) === null) return NO_WISHES;
  const told = await askMessageDevices();
  const own = told.ok ? told.value.devices.find((device) => device.id === id) : undefined;
  return own ?? NO_WISHES;
}

async function keep(wishes: MessageWishes): Answer<unknown> {
  const asked = await askServerKey();
  if (!asked.ok) return asked;
  const address = (await pushAddress()) ?? (await askForMessages(asked.value.key));
  if (address === null) return refuse({ status: 0, what: MESSAGES_REFUSED, kept: "", next: "" });
  const kept = await subscribe(address, wishes);
  if (!kept.ok) return kept;
  localStorage.setItem(KEY, kept.value.id);
  setRestMessage(wishes.rest ? kept.value.id : null);
  return ok(undefined);
}

async function end(): Answer<unknown> {
  const id = localStorage.getItem(KEY);
  const ended = id === null ? ok(undefined) : await unsubscribe(id);
  // One that the server does not know any more has ended too.
  if (!ended.ok && ended.refusal.status !== 404) return ended;
  await endMessages();
  localStorage.removeItem(KEY);
  setRestMessage(null);
  return ok(undefined);
}
