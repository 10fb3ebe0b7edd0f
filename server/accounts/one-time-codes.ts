// Has this code of an authenticator app signed in already? Each does so once (RFC 6238, section 5.2), although the library
// takes it for as long as clocks may differ: whoever looked over a shoulder comes too late.
import type { FastifyRequest } from "fastify";
import { Refused } from "../answers/failures.ts";
import type { Accounts } from "./accounts.ts";
import { accountRefusal } from "./library-refusals.ts";

/** The library's name for what stands between password and code. */
const BEGUN_COOKIE = "two_factor";

/** Whose sign-in the code is to end, with the code; null for anything else. */
export async function codeOfSignIn(accounts: Accounts, request: FastifyRequest): Promise<string | null> {
  const { code } = (request.body ?? {}) as { readonly code?: unknown };
  if (request.principal !== null || typeof code !== "string") return null;
  const { createAuthCookie, internalAdapter } = await accounts.library.$context;
  const begun = cookieNamed(createAuthCookie(BEGUN_COOKIE).name, request.headers.cookie);
  if (begun === null) return null;
  const found = await internalAdapter.findVerificationValue(begun);
  return found ? `${found.value} ${code}` : null;
}

/** Taken before it is judged: of two who send it at once, one gets in. Throws `Refused`. */
export async function takeCode({ attempts }: Accounts, code: string): Promise<void> {
  if ((await attempts.take("code", code)) > 0) throw USED;
}

/** It let nobody in. */
export async function giveCodeBack({ attempts }: Accounts, code: string): Promise<void> {
  await attempts.giveBack("code", code);
}

/** Without the signature, which the library looks at: here it names no more than what is to be counted. */
function cookieNamed(name: string, cookies: string | undefined): string | null {
  const found = cookies?.split(/; */).find((each) => each.startsWith(`${name}=`));
  const [, value = ""] = /^(.*)\.[^.]*$/.exec(decoded(found?.slice(name.length + 1) ?? "")) ?? [];
  return value === "" ? null : value;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

const USED = new Refused({ status: 401, refusal: accountRefusal("INVALID_CODE") });
