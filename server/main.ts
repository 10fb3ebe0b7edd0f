// The server as a program. Node compiles some thousand files at a start: what it compiled is kept, beside the other things
// that can be made anew, so that the next start reads it. That needs to be said before anything is imported.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Where it cannot be written, Node compiles as ever. Threads read the variable.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "..", ".cache", "compiled");
enableCompileCache(process.env.NODE_COMPILE_CACHE);

const { startServer } = await import("./serve.ts");
startServer(process.env);
