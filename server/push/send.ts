// How is a message brought to a phone? Encrypted, signed, and handed to the push service that the phone itself named.
import type { Measures } from "../observe/measures.ts";
import { post } from "../outgoing/post.ts";
import { retryAfterMs } from "../outgoing/retry-after.ts";
import { type TargetRules, targetOf } from "../outgoing/target.ts";
import { encrypted, newSecrets, type ReceiverKeys } from "./encrypt.ts";
import { authorization, type ServerKey } from "./vapid.ts";

/** What the phone's service worker shows. */
export interface PushMessage {
  readonly kind: "rest_over" | "session_today";
  readonly title: string;
  readonly body: string;
}

export interface SendParts {
  readonly key: ServerKey;
  readonly contact: string;
  readonly rules: TargetRules;
  readonly measures: Pick<Measures, "messageSent">;
  readonly nowMs: () => number;
}

export interface Phone {
  readonly endpoint: string;
  readonly keys: ReceiverKeys;
}

export type PushOutcome =
  /** It was brought, or never will be. */
  | { readonly kind: "over" }
  /** The phone does not want to hear from us any more. */
  | { readonly kind: "gone" }
  /** It may work in a moment, or when the service says so. */
  | { readonly kind: "later"; readonly waitMs: number };

/** Subscription not found, or expired (RFC 8030, 7.3). */
const GONE: readonly number[] = [404, 410];
/** Our fault, or a service's: asking again brings the same. */
const NEVER = { least: 400, most: 499 } as const;
const TOO_MANY = 429;
const OVER: PushOutcome = { kind: "over" };
const NOBODY: PushOutcome = { kind: "gone" };

export async function sendPush(
  phone: Phone,
  { message, goodForS }: { readonly message: PushMessage; readonly goodForS: number },
  { key, contact, rules, measures, nowMs }: SendParts,
): Promise<PushOutcome> {
  const target = await targetOf(phone.endpoint, rules);
  if (!target.ok) return target.refusal === "unknown_name" ? { kind: "later", waitMs: 0 } : NOBODY;
  const { status, retryAfter } = await post(target.value, {
    body: encrypted(JSON.stringify(message), phone.keys, newSecrets()),
    headers: {
      "content-type": "application/octet-stream",
      "content-encoding": "aes128gcm",
      authorization: authorization(target.value.url, { key, contact, nowMs: nowMs() }),
      ttl: String(goodForS),
      // A newer one of the same kind takes the place of one that was not brought yet.
      topic: message.kind,
      urgency: message.kind === "rest_over" ? "high" : "normal",
    },
  });
  const taken = status !== null && status >= 200 && status < 300;
  measures.messageSent("push", taken ? "taken" : "failed");
  if (taken) return OVER;
  if (status !== null && GONE.includes(status)) return NOBODY;
  const isNever = status !== null && status >= NEVER.least && status <= NEVER.most && status !== TOO_MANY;
  return isNever ? OVER : { kind: "later", waitMs: retryAfterMs(retryAfter, nowMs()) ?? 0 };
}
