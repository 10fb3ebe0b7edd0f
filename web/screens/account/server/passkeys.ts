// How does a passkey open an account? The server asks, the device proves, the server believes. What talks to the device
// is fetched when somebody taps.
import { ok, type Result, refuse } from "@dorsal/engine";
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { type Answer, askServer, type ServerRefusal } from "./ask-server.ts";
import type { Newcomer } from "./entering.ts";

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt: string;
}

const PATH = "/api/auth/passkey";
const IP_ADDRESS = /^[\d.]+$|^\[/;

/** Browsers keep passkeys for a name over https, or for localhost; never for a bare address. */
export function passkeysWork(): boolean {
  return isSecureContext && "PublicKeyCredential" in window && !IP_ADDRESS.test(location.hostname);
}

export function askPasskeys(): Answer<readonly Passkey[]> {
  return askServer({ method: "GET", path: `${PATH}/list-user-passkeys` });
}

export function deletePasskey(id: string): Answer<unknown> {
  return askServer({ method: "POST", path: `${PATH}/delete-passkey`, body: { id } });
}

export async function signInWithPasskey(): Answer<unknown> {
  const path = `${PATH}/generate-authenticate-options`;
  const asked = await askServer<PublicKeyCredentialRequestOptionsJSON>({ method: "GET", path });
  if (!asked.ok) return asked;
  const { startAuthentication } = await import("@simplewebauthn/browser");
  const proof = await byDevice(() => startAuthentication({ optionsJSON: asked.value }));
  if (!proof.ok) return proof;
  return askServer({
    method: "POST",
    path: `${PATH}/verify-authentication`,
    body: { response: proof.value },
  });
}

/** To the account that is signed in. */
export function addPasskey(name: string): Answer<unknown> {
  return register("", { name });
}

/** Makes the account in the moment in which the passkey is proven; `device` names the passkey. */
export function signUpWithPasskey(newcomer: Newcomer, device: string): Answer<unknown> {
  const context = new URLSearchParams({ context: JSON.stringify(newcomer), name: newcomer.email });
  return register(`?${context}`, { name: device, createSession: true });
}

async function register(query: string, wish: Readonly<Record<string, unknown>>): Answer<unknown> {
  const path = `${PATH}/generate-register-options${query}`;
  const asked = await askServer<PublicKeyCredentialCreationOptionsJSON>({ method: "GET", path });
  if (!asked.ok) return asked;
  const { startRegistration } = await import("@simplewebauthn/browser");
  const proof = await byDevice(() => startRegistration({ optionsJSON: asked.value }));
  if (!proof.ok) return proof;
  return askServer({
    method: "POST",
    path: `${PATH}/verify-registration`,
    body: { response: proof.value, ...wish },
  });
}

async function byDevice<T>(work: () => Promise<T>): Promise<Result<T, ServerRefusal>> {
  try {
    return ok(await work());
  } catch (cause) {
    return refuse(deviceRefusal(cause));
  }
}

function deviceRefusal(cause: unknown): ServerRefusal {
  const name = cause instanceof Error ? cause.name : "";
  const kept = "Nothing was changed.";
  if (name === "InvalidStateError") {
    return {
      status: 0,
      what: "This device has a passkey for the account already.",
      kept,
      next: "Use that one.",
    };
  }
  return { status: 0, what: "The passkey was not used.", kept, next: "Try again, or take another way." };
}
