// Does what is in the image run? Started as the image would start it: how large it is, how long until it is ready, whether
// it answers with the app, what its doctor says, and whether it leaves when it is told to.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { BuiltStage } from "./build-stages.ts";

type Say = (line: string) => void;

/** Exit code 1 where something is not as it should be. */
export async function startImage(image: BuiltStage, say: Say): Promise<void> {
  say(`${megabytes(image.root)} MB on top of the image that it is made from`);
  const [command = "", ...args] = image.command;
  const world = worldIn(image);
  const begunMs = performance.now();
  const server = spawn(command, args, { ...world, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const address = await addressOf(server.stdout);
    say(
      `ready after ${Math.round(performance.now() - begunMs)} ms, as account ${world.uid ?? "of this shell"}`,
    );
    for (const path of ["/health", "/", "/api/docs"]) await ask(address, path, say);
    const doctor = spawnSync(command, ["cli/main.ts", "doctor"], { ...world, encoding: "utf8" });
    say(doctor.stdout + doctor.stderr);
    say(`${residentMegabytes(server.pid ?? 0)} MB of memory`);
    const left = once(server, "exit");
    server.kill("SIGTERM");
    const [code] = await left;
    say(`left with ${code}`);
    if (doctor.status !== 0 || code !== 0) process.exitCode = 1;
  } finally {
    server.kill("SIGKILL");
  }
}

/** Nothing of this machine but the way to Node; a free port, and the loopback, in place of those of a container. */
function worldIn({ root, workdir, env, user }: BuiltStage) {
  const here = { HOST: "127.0.0.1", PORT: "0", DORSAL_DATA: join(root, env.DORSAL_DATA ?? "data") };
  const [uid, gid] = user ?? [0, 0];
  return {
    cwd: join(root, workdir),
    env: { PATH: process.env.PATH, ...env, ...here },
    ...(process.getuid?.() === 0 && { uid, gid }),
  };
}

async function ask(address: string, path: string, say: Say): Promise<void> {
  const answer = await fetch(address + path);
  // Whoever leaves an answer unread holds up a server that stops.
  await answer.arrayBuffer();
  say(`${answer.status} ${path}`);
  if (answer.status !== 200) process.exitCode = 1;
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("The server ended without saying where it is.");
}

function residentMegabytes(pid: number): number {
  const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Math.round(Number(kilobytes) / 1_024);
}

function megabytes(folder: string): number {
  const [kilobytes = "0"] = execFileSync("du", ["-sk", folder], { encoding: "utf8" }).split("\t");
  return Math.round(Number(kilobytes) / 1_024);
}
