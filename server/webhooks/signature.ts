// How does a receiver know that a message is ours, and new? HMAC-SHA256 over time and body with a secret that only the two
// know; the time is signed too, so that an old message cannot be sent again.
import { createHmac, randomBytes } from "node:crypto";

export const SIGNATURE_HEADER = "dorsal-signature";

/** 32 random bytes, as many as the hash has. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64url")}`;
}

/** "t=1763748000,v1=5f1c...": seconds, and the hash of "seconds.body" in hex. */
export function signatureOf(
  body: string,
  { secret, nowMs }: { readonly secret: string; readonly nowMs: number },
): string {
  const seconds = Math.floor(nowMs / 1_000);
  const hash = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return `t=${seconds},v1=${hash}`;
}
