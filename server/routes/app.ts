// The app itself: files of web/dist. Names with a hash are kept for a year, everything else is asked for again each time;
// an address without a file extension is a screen of the app, and gets the page that draws it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { NOT_BUILT, UNKNOWN_ADDRESS } from "../answers/refusal.ts";
import { answerWrongMethod, methodsAt } from "../answers/wrong-method.ts";
import { type Route, route } from "./route.ts";

const FOR_A_YEAR = "public, max-age=31536000, immutable";
const ASK_AGAIN = "no-cache";

/** A first visit fetches some dozens of files at once, a household's many (design choice). */
const FILES = { max: 3_000, perMinutes: 1 };

export function appRoutes(folder: string): readonly Route[] {
  const built = isBuilt(folder);
  return [
    route({
      method: "GET",
      url: "/*",
      access: { who: "anyone" },
      summary: "The app's own pages and files.",
      pace: FILES,
      often: true,
      answers: { 200: { sentence: "A page or a file.", mediaType: "text/html" } },
      handle: ({ request, reply }) => {
        const path = pathOf(request);
        if (!built || path.startsWith("/api/")) answerUnknown(request, reply, built);
        else void reply.sendFile(path === "/" ? "index.html" : path.slice(1));
      },
    }),
  ];
}

/** Sending files, with no routes of its own. */
export async function serveApp(app: FastifyInstance, folder: string): Promise<void> {
  const built = isBuilt(folder);
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      serve: false,
      preCompressed: true,
      cacheControl: false,
      // A dotfile is a note of the build, never a part of the app.
      dotfiles: "ignore",
      setHeaders: (reply, path) => {
        const hashed = path.startsWith(join(folder, "assets"));
        void reply.header("cache-control", hashed ? FOR_A_YEAR : ASK_AGAIN);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    answerUnknown(request, reply, built);
  });
}

function isBuilt(folder: string): boolean {
  return existsSync(join(folder, "index.html"));
}

/** Returns nothing: a reply that is returned is listened to once more at each step from file to screen. */
function answerUnknown(request: FastifyRequest, reply: FastifyReply, built: boolean): void {
  const methods = methodsAt(request.server.table, pathOf(request));
  if (methods.length > 0) answerWrongMethod(request, reply, methods);
  else if (!asksForScreen(request)) void reply.code(404).send(UNKNOWN_ADDRESS);
  else if (!built) void reply.code(503).send(NOT_BUILT);
  else void reply.sendFile("index.html");
}

function asksForScreen(request: FastifyRequest): boolean {
  const path = pathOf(request);
  const reads = request.method === "GET" || request.method === "HEAD";
  return reads && !path.startsWith("/api/") && path !== "/api" && !lastSegment(path).includes(".");
}

function pathOf({ url }: FastifyRequest): string {
  return url.split("?", 1)[0] ?? "/";
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
