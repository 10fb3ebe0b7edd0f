// What is this device told of by message? The server keeps its address and its wishes.
import type { PushAddress } from "../../../device/messages.ts";
import { type Answer, askServer } from "./ask-server.ts";

export interface MessageWishes {
  /** Told when a rest is over. */
  readonly rest: boolean;
  /** "07:30": told then of a session on that day; null for never. */
  readonly remindAt: string | null;
}

export interface MessageDevice extends MessageWishes {
  readonly id: string;
}

export function askServerKey(): Answer<{ readonly key: string }> {
  return askServer({ method: "GET", path: "/api/push/key" });
}

export function askMessageDevices(): Answer<{ readonly devices: readonly MessageDevice[] }> {
  return askServer({ method: "GET", path: "/api/push/devices" });
}

/** The same id for the same address. */
export function subscribe(address: PushAddress, wishes: MessageWishes): Answer<{ readonly id: string }> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return askServer({ method: "PUT", path: "/api/push/devices", body: { ...address, ...wishes, timeZone } });
}

export function unsubscribe(id: string): Answer<unknown> {
  return askServer({ method: "DELETE", path: `/api/push/devices/${encodeURIComponent(id)}` });
}
