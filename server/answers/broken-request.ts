// What is answered to what never became a request? Too slow, too long, or no HTTP at all: the framework has no reply for it
// yet, so that the answer is written by hand, as a refusal like any other.
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { BAD_REQUEST, type Refusal, TOO_LONG_HEADERS, TOO_SLOW } from "./refusal.ts";

interface Broken {
  readonly status: number;
  readonly refusal: Refusal;
}

const BY_CODE: Readonly<Record<string, Broken>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, refusal: TOO_SLOW },
  HPE_HEADER_OVERFLOW: { status: 431, refusal: TOO_LONG_HEADERS },
};

const HEADERS = [
  "content-type: application/json; charset=utf-8",
  "cache-control: no-store",
  "content-security-policy: default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options: nosniff",
  "x-frame-options: DENY",
  "referrer-policy: no-referrer",
  "connection: close",
];

export function answerBroken({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (socket.writable && code !== "ECONNRESET") socket.write(brokenAnswer(code));
  // Whoever goes on sending would keep the connection open.
  socket.destroy();
}

function brokenAnswer(code: string | undefined): string {
  const { status, refusal } = BY_CODE[code ?? ""] ?? { status: 400, refusal: BAD_REQUEST };
  const body = JSON.stringify(refusal);
  const length = `content-length: ${Buffer.byteLength(body)}`;
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...HEADERS, length, "", body].join("\r\n");
}
