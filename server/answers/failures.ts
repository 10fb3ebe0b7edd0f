// Which answer belongs to which failure? Turns what the framework throws into a status and a refusal.
import { StorageFailure } from "@dorsal/sync";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { asStorageFailure, NobodyThere } from "../store/trouble.ts";
import {
  ACCOUNT_GONE,
  BAD_REQUEST,
  NOT_JSON_TYPE,
  OUR_FAULT,
  type Refusal,
  STORE_AWAY,
  STORE_FULL,
  tooLarge,
} from "./refusal.ts";

export interface Answer {
  readonly status: number;
  readonly refusal: Refusal;
}

/** An expected "no" on its way out of a hook, where only a throw ends the request. */
export class Refused extends Error implements Answer {
  readonly status: number;
  readonly refusal: Refusal;

  constructor({ status, refusal }: Answer) {
    super(refusal.what);
    this.status = status;
    this.refusal = refusal;
  }
}

export type Failure = Refused | NobodyThere | StorageFailure | Pick<FastifyError, "code" | "statusCode">;

export function answerTo(thrown: Failure, bodyLimitBytes: number): Answer {
  const error = inOurWords(thrown);
  if (error instanceof Refused) return error;
  if (error instanceof NobodyThere) return { status: 401, refusal: ACCOUNT_GONE };
  if (error instanceof StorageFailure) return answerOfStore(error);
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return { status: 413, refusal: tooLarge(bodyLimitBytes) };
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return { status: 415, refusal: NOT_JSON_TYPE };
  }
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500
    ? { status, refusal: BAD_REQUEST }
    : { status: 500, refusal: OUR_FAULT };
}

/** The accounts library hands on what the database threw. What comes with a status is about the request, though. */
function inOurWords(thrown: Failure): Failure {
  const isOfRequest = "statusCode" in thrown && thrown.statusCode !== undefined;
  return isOfRequest ? thrown : (asStorageFailure(thrown) as Failure);
}

function answerOfStore({ why }: StorageFailure): Answer {
  if (why === "storage_full") return { status: 507, refusal: STORE_FULL };
  return why === "storage_failed"
    ? { status: 500, refusal: OUR_FAULT }
    : { status: 503, refusal: STORE_AWAY };
}

export function answerFailure(
  error: FastifyError | Refused | StorageFailure,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, refusal } = answerTo(error, request.routeOptions.bodyLimit);
  if (status >= 500) request.log.error(error);
  void reply.code(status).send(refusal);
}
