// Is there something at this address, but not for this method? Then the answer says which ones there are (RFC 9110, 15.5.6).
import type { FastifyReply, FastifyRequest } from "fastify";
import { NOTHING_STORED, type Refusal } from "./refusal.ts";

interface Registered {
  readonly method: string;
  /** "/api/keys/:id" */
  readonly url: string;
}

/** What may be asked of this path; empty where nothing is. The app's own files are anywhere, and not meant. */
export function methodsAt(table: readonly Registered[], path: string): readonly string[] {
  const methods = table.filter(({ url }) => isAt(url, path)).map(({ method }) => method);
  if (methods.length === 0) return [];
  return [...new Set([...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"])];
}

function isAt(url: string, path: string): boolean {
  const [parts, asked] = [url.split("/"), path.split("/")];
  return (
    parts.length === asked.length &&
    parts.every((part, i) => part === asked[i] || (part.startsWith(":") && asked[i] !== ""))
  );
}

/** To what no route took, although some are at its address. */
export function answerWrongMethod(
  { method }: FastifyRequest,
  reply: FastifyReply,
  methods: readonly string[],
): void {
  void reply.header("allow", methods.join(", "));
  if (method === "OPTIONS") void reply.code(204).send();
  else void reply.code(405).send(wrongMethod(method, methods));
}

function wrongMethod(method: string, methods: readonly string[]): Refusal {
  return {
    what: `This address is not asked with ${method}.`,
    kept: NOTHING_STORED,
    next: `Ask it with ${methods.filter((one) => one !== "OPTIONS" && one !== "HEAD").join(" or ")}.`,
  };
}
