// What is a route? One entry of the table: who may call it, what it takes, what it answers, and what it does.
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ZodType, z } from "zod";
import type { Access, Caller } from "../accounts/principal.ts";
import { readInput } from "../answers/bad-input.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One of the answers that a route can give: for the documentation, and for those who program against it. */
export interface RouteAnswer {
  readonly sentence: string;
  /** The shape of a JSON answer. */
  readonly schema?: ZodType | JsonSchema;
  /** For an answer that is not JSON: "text/event-stream". */
  readonly mediaType?: string;
}

/** A finished JSON Schema, as the engine makes them for profile, plan and event. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface RouteInput {
  readonly params?: ZodType;
  readonly query?: ZodType;
  /** A zod schema is enforced; a finished JSON Schema only documents, and the handler reads for itself. */
  readonly body?: ZodType | JsonSchema;
}

/** How often one account, or one address where nobody is signed in, may ask. */
export interface Pace {
  readonly max: number;
  readonly perMinutes: number;
}

/** What the table, the documentation and the matrix of rights need to know of a route. */
export interface Route {
  readonly method: Method;
  readonly url: string;
  readonly access: Access;
  /** One sentence for the page of the API; a route without is part of the app and not of the API. */
  readonly summary: string;
  readonly input: RouteInput;
  readonly answers: Readonly<Record<number, RouteAnswer>>;
  readonly bodyLimitBytes: number;
  readonly pace: Pace;
  /** Asked so often that who asks may be remembered for some seconds. */
  readonly often: boolean;
  /** Gets the request once who calls is known and allowed. */
  readonly handle: (request: FastifyRequest, reply: FastifyReply) => unknown;
}

/** What a handler gets: everything read and checked. */
export interface Asked<A extends Access, I extends RouteInput> {
  readonly caller: Caller<A>;
  readonly params: Read<I["params"]>;
  readonly query: Read<I["query"]>;
  readonly body: Read<I["body"]>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Read<S> = S extends ZodType ? z.output<S> : unknown;

export interface RouteDefinition<A extends Access, I extends RouteInput> {
  readonly method: Method;
  readonly url: string;
  readonly access: A;
  readonly summary: string;
  readonly input?: I;
  readonly answers: Readonly<Record<number, RouteAnswer>>;
  readonly bodyLimitBytes?: number;
  readonly pace?: Pace;
  readonly often?: boolean;
  /** A GET that changes something, or never ends: who asks by HEAD, as scanners of letters do, gets no more than a yes. */
  readonly acts?: boolean;
  readonly handle: (asked: Asked<A, I>) => unknown;
}

/** Room for a form and none for abuse; a route that takes more says so (design choice). */
const BODY_LIMIT_BYTES = 64 * 1024;

/** Ten a second, for as long as a minute: an app with several open tabs stays far below (design choice). */
const PACE: Pace = { max: 600, perMinutes: 1 };

/** Makes an entry of the table from a handler with types of its own. */
export function route<const A extends Access, I extends RouteInput = Record<never, never>>(
  definition: RouteDefinition<A, I>,
): Route {
  const { input, handle, acts = false, ...rest } = definition;
  return {
    bodyLimitBytes: BODY_LIMIT_BYTES,
    pace: PACE,
    often: false,
    ...rest,
    input: input ?? {},
    handle: (request, reply) => {
      if (acts && request.method === "HEAD") return reply.send();
      const read = readInput(input ?? {}, request);
      // The guard let this caller in by the very `access` that this type is made of.
      const caller = request.principal as Caller<A>;
      return handle({ caller, request, reply, ...(read as Pick<Asked<A, I>, "params" | "query" | "body">) });
    },
  };
}
