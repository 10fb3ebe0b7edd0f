// Who and what may come to an account? Devices that are signed in, programs with keys, people with invitations.
import { type Answer, askServer } from "./ask-server.ts";

export interface SignedInDevice {
  readonly id: string;
  /** The one that asks. */
  readonly current: boolean;
  readonly createdAt: string;
  readonly usedAt: string;
  readonly userAgent: string;
}

export type Scope = "log:read" | "log:write" | "plan:read" | "plan:write" | "export:read";

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** How it begins, to tell keys apart. */
  readonly start: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

export interface Invitation {
  readonly id: string;
  readonly note: string;
  readonly untilAt: string;
}

export function askDevices(): Answer<{ readonly sessions: readonly SignedInDevice[] }> {
  return askServer({ method: "GET", path: "/api/sessions" });
}

export function signOutDevice(id: string): Answer<unknown> {
  return askServer({ method: "DELETE", path: `/api/sessions/${encodeURIComponent(id)}` });
}

export function signOutOthers(): Answer<unknown> {
  return askServer({ method: "DELETE", path: "/api/sessions" });
}

export function askKeys(): Answer<{ readonly keys: readonly ApiKey[] }> {
  return askServer({ method: "GET", path: "/api/keys" });
}

export function makeKey(asked: {
  readonly name: string;
  readonly scopes: readonly Scope[];
}): Answer<{ readonly key: string }> {
  return askServer({ method: "POST", path: "/api/keys", body: asked });
}

export function takeKeyBack(id: string): Answer<unknown> {
  return askServer({ method: "DELETE", path: `/api/keys/${encodeURIComponent(id)}` });
}

export function askInvitations(): Answer<{ readonly invites: readonly Invitation[] }> {
  return askServer({ method: "GET", path: "/api/invites" });
}

export function invite(note: string): Answer<{ readonly invite: string }> {
  return askServer({ method: "POST", path: "/api/invites", body: { note } });
}

export function takeInvitationBack(id: string): Answer<unknown> {
  return askServer({ method: "DELETE", path: `/api/invites/${encodeURIComponent(id)}` });
}
