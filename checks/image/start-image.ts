// Does what is in the image run? Started as the image would start it: how large it is, how long until it is ready, whether
// it answers with the app, and whether it leaves when it is told to.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { BuiltStage } from "./build-stages.ts";

export async function startImage(image: BuiltStage, say: (line: string) => void): Promise<void> {
  say(`${megabytes(image.root)} MB on top of the image that it is made from`);
  const [command = "", ...args] = image.command;
  const [uid, gid] = image.user ?? [0, 0];
  const begunMs = performance.now();
  const server = spawn(command, args, {
    cwd: join(image.root, image.workdir),
    // Nothing of this machine but the way to Node; a free port, and the loopback, in place of those of a container.
    env: {
      ...{ PATH: process.env.PATH, ...image.env },
      ...{ HOST: "127.0.0.1", PORT: "0", DORSAL_DATA: join(image.root, image.env.DORSAL_DATA ?? "data") },
    },
    stdio: ["ignore", "pipe", "inherit"],
    ...(process.getuid?.() === 0 && { uid, gid }),
  });
  try {
    const address = await addressOf(server.stdout);
    say(
      `ready after ${Math.round(performance.now() - begunMs)} ms, as account ${process.getuid?.() === 0 ? uid : "of this shell"}`,
    );
    for (const path of ["/health", "/", "/api/docs"]) {
      const answer = await fetch(address + path);
      // Whoever leaves an answer unread holds up a server that stops.
      await answer.arrayBuffer();
      const { status } = answer;
      say(`${status} ${path}`);
      if (status !== 200) process.exitCode = 1;
    }
    say(`${residentMegabytes(server.pid ?? 0)} MB of memory`);
    const left = once(server, "exit");
    server.kill("SIGTERM");
    const [code] = await left;
    say(`left with ${code}`);
    if (code !== 0) process.exitCode = 1;
  } finally {
    server.kill("SIGKILL");
  }
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
