// Which answer belongs to which failure? Turns what the framework throws into a status and a refusal.
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { BAD_REQUEST, NOT_A_PROFILE_TYPE, NOT_JSON, OUR_FAULT, type Refusal, tooLarge } from "./refusal.ts";

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

export type Failure = Refused | Pick<FastifyError, "code" | "statusCode">;

export function answerTo(error: Failure, bodyLimitBytes: number): Answer {
  if (error instanceof Refused) return error;
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return { status: 413, refusal: tooLarge(bodyLimitBytes) };
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return { status: 415, refusal: NOT_A_PROFILE_TYPE };
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return { status: 400, refusal: NOT_JSON };
  }
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500
    ? { status, refusal: BAD_REQUEST }
    : { status: 500, refusal: OUR_FAULT };
}

export function answerFailure(
  error: FastifyError | Refused,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, refusal } = answerTo(error, request.routeOptions.bodyLimit);
  if (status >= 500) request.log.error(error);
  void reply.code(status).send(refusal);
}
