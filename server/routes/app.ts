// The app itself: files of web/dist. Names with a hash are kept for a year, everything else is asked for again each time;
// an address without a file extension is a screen of the app, and gets the page that draws it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { NOT_BUILT, UNKNOWN_ADDRESS } from "../answers/refusal.ts";

const FOR_A_YEAR = "public, max-age=31536000, immutable";
const ASK_AGAIN = "no-cache";

export async function appRoute(app: FastifyInstance, options: { readonly folder: string }): Promise<void> {
  const built = existsSync(join(options.folder, "index.html"));
  if (built) {
    await app.register(fastifyStatic, {
      root: options.folder,
      preCompressed: true,
      cacheControl: false,
      // A dotfile is a note of the build, never a part of the app.
      dotfiles: "ignore",
      setHeaders: (reply, path) => {
        const hashed = path.startsWith(join(options.folder, "assets"));
        void reply.header("cache-control", hashed ? FOR_A_YEAR : ASK_AGAIN);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => answerUnknown(request, reply, built));
}

function answerUnknown(request: FastifyRequest, reply: FastifyReply, built: boolean): FastifyReply {
  if (!asksForScreen(request)) return reply.code(404).send(UNKNOWN_ADDRESS);
  if (!built) return reply.code(503).send(NOT_BUILT);
  return reply.sendFile("index.html");
}

function asksForScreen(request: FastifyRequest): boolean {
  const path = request.url.split("?", 1)[0] ?? "/";
  const reads = request.method === "GET" || request.method === "HEAD";
  return reads && !path.startsWith("/api/") && path !== "/api" && !lastSegment(path).includes(".");
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
