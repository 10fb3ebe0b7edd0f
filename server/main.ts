// The server as a program. Node compiles some thousand files at a start: what it compiled is kept, beside the other things
// that can be made anew, so that the next start reads it. That needs to be said before anything is imported; and the
// planner's threads read the catalogue while all the rest is.
import { enableCompileCache } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";

// Where it cannot be written, Node compiles as ever. Threads read the variable.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "..", ".cache", "compiled");
enableCompileCache(process.env.NODE_COMPILE_CACHE);

/** One core stays free for answering; more than two threads only cost memory (design choice). */
const MOST_THREADS = 2;
const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));

const { isBuilt } = await import("./built.ts");
const from = isBuilt(join(import.meta.dirname, ".."))
  ? { pool: "./dist/pool.js", serve: "./dist/serve.js" }
  : { pool: "./planner/pool.ts", serve: "./serve.ts" };

const { openPlannerPool }: typeof import("./planner/pool.ts") = await import(from.pool);
const planner = openPlannerPool({ threads });
// Whoever waits for it is told.
planner.catch(() => undefined);
const { startServer }: typeof import("./serve.ts") = await import(from.serve);
startServer(process.env, planner);
