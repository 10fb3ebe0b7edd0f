// The real app on a free port, for as long as a measurement takes: built if needed, served by the real server.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROOT = join(import.meta.dirname, "..");
const ADDRESS = /http:\/\/\S+/;

export interface ServedApp {
  readonly url: string;
  stop(): Promise<void>;
}

export async function serveApp(): Promise<ServedApp> {
  const built = spawnSync(process.execPath, ["setup/install.mjs", "build"], { cwd: ROOT, stdio: "inherit" });
  if (built.status !== 0) throw new Error("The app could not be built.");
  const server = spawn(process.execPath, ["server/main.ts"], {
    cwd: ROOT,
    env: { ...process.env, HOST: "127.0.0.1", PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(server.stdout)) {
    const url = ADDRESS.exec(line)?.[0];
    if (url !== undefined) return { url, stop: () => stop(server) };
  }
  throw new Error("The server ended before it said where it is.");
}

async function stop(server: ReturnType<typeof spawn>): Promise<void> {
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}
