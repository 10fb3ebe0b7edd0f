// How does an authenticator app become the second lock? It gets a secret, and one code from it proves that it has it.
import { type Answer, askServer } from "./ask-server.ts";

export interface NewAuthenticator {
  /** `otpauth://`: what the picture for the app's camera says. */
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

const PATH = "/api/auth/two-factor";

export function beginAuthenticator(password?: string): Answer<NewAuthenticator> {
  return askServer({ method: "POST", path: `${PATH}/enable`, body: withoutNone({ password }) });
}

export function proveAuthenticator(code: string): Answer<unknown> {
  return askServer({ method: "POST", path: `${PATH}/verify-totp`, body: { code: code.replace(/\s/g, "") } });
}

export function endAuthenticator(password?: string): Answer<unknown> {
  return askServer({ method: "POST", path: `${PATH}/disable`, body: withoutNone({ password }) });
}

/** The secret by itself, for an app without a camera. */
export function secretIn(uri: string): string {
  return new URL(uri).searchParams.get("secret") ?? "";
}

function withoutNone({ password }: { readonly password: string | undefined }): object {
  return password === undefined ? {} : { password };
}
