// Who serves the app? The real server as a process of its own, on a free port, with a data folder that is thrown away.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const ROOT = join(import.meta.dirname, "..");

const ADDRESS = /http:\/\/[\d.]+:\d+/;

export interface AppServer {
  readonly url: string;
  /** As a pulled plug would: nobody is told. */
  kill(): Promise<void>;
}

export interface ServerWishes {
  /** A folder that outlives the server: whoever names it throws it away. Absent for one of its own. */
  readonly data?: string;
  /** Absent for whichever is free. */
  readonly port?: number;
  /** Where its letters go: the address of a mail server. Links in them lead to `localhost`. */
  readonly mail?: string;
}

export async function startServer(wishes: ServerWishes = {}): Promise<AppServer> {
  const data = wishes.data ?? (await mkdtemp(join(tmpdir(), "dorsal-journey-")));
  const port = String(wishes.port ?? (wishes.mail === undefined ? 0 : await freePort()));
  const letters = wishes.mail && { SMTP_URL: wishes.mail, DORSAL_BASE_URL: `http://localhost:${port}` };
  const server = spawn(process.execPath, ["server/main.ts"], {
    cwd: ROOT,
    env: { ...process.env, HOST: "127.0.0.1", PORT: port, DORSAL_DATA: data, ...(letters || {}) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(server, "exit");
  return {
    url: await addressOf(server),
    kill: async () => {
      server.kill("SIGKILL");
      await exited;
      if (wishes.data === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}

/** Known before the server is started: it has to tell its address in letters. */
async function freePort(): Promise<number> {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  taken.close();
  return typeof address === "object" && address ? address.port : 0;
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("The server was started without a way to hear it.");
  for await (const line of createInterface(stdout)) {
    const url = ADDRESS.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error("The server ended before it said where it is.");
}
