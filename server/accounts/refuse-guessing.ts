// What is said to somebody who has tried too often? How long to wait, and the other ways in.
import { Refused } from "../answers/failures.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import type { Accounts } from "./accounts.ts";
import type { Tried } from "./attempts.ts";

/** A code that was used is no guess: it is told apart by who asks. */
export type Guessed = Exclude<Tried, "code">;

const SENTENCES: Readonly<Record<Guessed, readonly [what: string, otherwise: string]>> = {
  sign_in: [
    "Too many wrong passwords were tried on this account.",
    ", use a passkey, or come in with a recovery code",
  ],
  password: ["Too many wrong passwords were tried.", ", then try again"],
  letter: [
    "Several letters went to this address already.",
    ", and look for them among what is taken for spam",
  ],
};

/** Takes a try. Throws `Refused` where none is left. */
export async function refuseGuessing(
  { attempts }: Pick<Accounts, "attempts">,
  tried: Guessed,
  name: string,
): Promise<void> {
  const waitS = await attempts.take(tried, name);
  if (waitS <= 0) return;
  const [what, otherwise] = SENTENCES[tried];
  const minutes = Math.ceil(waitS / 60);
  const next = `Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}${otherwise}.`;
  throw new Refused({ status: 429, refusal: { what, kept: NOTHING_STORED, next } });
}
