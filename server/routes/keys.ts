// Which programs may act for one? API keys, each with a name and what it may do.
import { z } from "zod";
import { NOT_YOURS } from "../accounts/access-refusals.ts";
import type { Accounts } from "../accounts/accounts.ts";
import { SCOPES } from "../accounts/principal.ts";
import { requireJustSignedIn } from "../accounts/same-person.ts";
import { permissionsOf, scopesOf } from "../accounts/scopes.ts";
import { Refused } from "../answers/failures.ts";
import { plainLine } from "../answers/plain-line.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import { type Route, route } from "./route.ts";

interface KeyRow {
  readonly id: string;
  readonly name: string | null;
  readonly start: string | null;
  readonly permissions: string | null;
  readonly createdAt: Date | string;
  readonly expiresAt: Date | string | null;
}

const DAY_S = 24 * 60 * 60;
/** Who needs more has lost count of who may do what (design choice). */
const MOST_KEYS = 50;

const scopes = z.array(z.enum(SCOPES)).min(1);
const told = z.object({
  id: z.string(),
  name: z.string(),
  /** How it begins, to tell keys apart. */
  start: z.string(),
  scopes,
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
});
const asked = z.strictObject({
  name: plainLine(32).trim().min(1),
  scopes,
  /** Absent for a key that stays until it is taken back. */
  days: z.number().int().min(1).max(365).optional(),
  /** Needed by who signed in a while ago. */
  password: z.string().max(1000).optional(),
});

export function keyRoutes(accounts: Accounts): readonly Route[] {
  const ownKey = (user: string, id: string) => [
    { field: "referenceId", value: user },
    { field: "id", value: id },
  ];
  return [
    route({
      method: "GET",
      url: "/api/keys",
      access: { who: "session" },
      summary: "Lists one's API keys.",
      answers: {
        200: { sentence: "Without the keys themselves.", schema: z.object({ keys: z.array(told) }) },
      },
      handle: async ({ caller }) => {
        const { adapter } = await accounts.library.$context;
        const where = [{ field: "referenceId", value: caller.user }];
        const keys = await adapter.findMany<KeyRow>({ model: "apikey", where });
        return { keys: keys.map(toldKey) };
      },
    }),
    route({
      method: "POST",
      url: "/api/keys",
      access: { who: "session" },
      summary: "Makes an API key.",
      input: { body: asked },
      answers: {
        201: { sentence: "The key, shown this once.", schema: z.object({ id: z.string(), key: z.string() }) },
        403: { sentence: "One signed in a while ago, and the password is missing or wrong." },
        409: { sentence: `One has ${MOST_KEYS} keys already.` },
      },
      handle: async ({ caller, body, reply }) => {
        await requireJustSignedIn(accounts, caller, body.password);
        const { adapter } = await accounts.library.$context;
        const where = [{ field: "referenceId", value: caller.user }];
        if ((await adapter.count({ model: "apikey", where })) >= MOST_KEYS) throw TOO_MANY;
        const { id, key } = await accounts.library.api.createApiKey({
          body: {
            name: body.name,
            userId: caller.user,
            permissions: permissionsOf(body.scopes),
            ...(body.days === undefined ? {} : { expiresIn: body.days * DAY_S }),
          },
        });
        return reply.code(201).header("cache-control", "no-store").send({ id, key });
      },
    }),
    route({
      method: "DELETE",
      url: "/api/keys/:id",
      access: { who: "session" },
      summary: "Takes an API key back.",
      input: { params: z.object({ id: plainLine(100) }) },
      answers: { 204: { sentence: "It does not work any more." }, 404: { sentence: "One has no such key." } },
      handle: async ({ caller, params, reply }) => {
        const { adapter } = await accounts.library.$context;
        const where = ownKey(caller.user, params.id);
        if ((await adapter.deleteMany({ model: "apikey", where })) === 0) throw NOT_YOURS;
        accounts.remembered.clear();
        return reply.code(204).send();
      },
    }),
  ];
}

const TOO_MANY = new Refused({
  status: 409,
  refusal: {
    what: `You have ${MOST_KEYS} keys already.`,
    kept: NOTHING_STORED,
    next: "Take one back first.",
  },
});

function toldKey({ id, name, start, permissions, createdAt, expiresAt }: KeyRow) {
  return {
    id,
    name: name ?? "",
    start: start ?? "",
    scopes: scopesOf(permissions ? JSON.parse(permissions) : null),
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
  };
}
