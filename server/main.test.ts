import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, expect, test } from "vitest";

const started: ChildProcess[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dorsal-main-"));
  folders.push(folder);
  return folder;
}

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: { ...process.env, PORT: "0", DORSAL_DATA: dataFolder(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  return child;
}

async function addressOf(child: ReturnType<typeof start>): Promise<string> {
  for await (const line of createInterface(child.stdout)) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("The server ended without saying where it is.");
}

test.each([
  ["SIGTERM", 1],
  ["SIGINT", 1],
  ["SIGTERM", 2],
  ["SIGINT", 2],
] as const)(
  "on %s, told %i times, a running plan is finished, then the server leaves in order",
  async (signal, times) => {
    const server = start({});
    const address = await addressOf(server);
    const profile = { level: 3, goal: "size", daysPerWeek: 4, minutes: 60, equipment: ["barbell", "cable"] };
    const asked = fetch(`${address}/api/plan`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(profile),
    });
    // The health answer comes back only after the plan's request was taken in.
    await fetch(`${address}/health`);
    const left = once(server, "exit");
    for (let told = 0; told < times; told++) {
      server.kill(signal);
      // Two signals at one moment would be one.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const answer = await asked;
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ profile: { level: 3, goal: "size" } });
    expect(await left).toEqual([0, null]);
    await expect(fetch(`${address}/health`)).rejects.toThrow();
  },
);

test("a third signal cuts what runs, and the store is closed all the same", async () => {
  const folder = dataFolder();
  const server = start({ DORSAL_DATA: folder });
  const address = await addressOf(server);
  const sender = connect(Number(new URL(address).port), "127.0.0.1").on("error", () => {});
  sender.write(
    "POST /api/plan HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n",
  );
  await fetch(`${address}/health`);
  const left = once(server, "exit");
  const hurried = setInterval(() => server.kill("SIGINT"), 100);
  expect(await left).toEqual([0, null]);
  clearInterval(hurried);
  // A store that was not closed leaves its journal beside it.
  expect(readdirSync(folder).filter((name) => name.startsWith("dorsal.db"))).toEqual(["dorsal.db"]);
});

test("a taken port is told in a sentence with a way out", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const address = holder.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const server = start({ PORT: String(port) });
  const said = server.stderr.toArray();
  const [code] = await once(server, "exit");
  holder.close();
  expect(code).toBe(1);
  expect(Buffer.concat(await said).toString()).toMatch(
    new RegExp(`^Port ${port} is taken.*PORT=\\d+ npm start\n$`),
  );
});

test("a store that does not open is told in a sentence with a way out, without the password", async () => {
  const server = start({ DATABASE_URL: "postgres://dorsal:a-secret-word@127.0.0.1:1/dorsal" });
  const said = server.stderr.toArray();
  const [code] = await once(server, "exit");
  expect(code).toBe(1);
  const sentence = Buffer.concat(await said).toString();
  expect(sentence).toMatch(/^The store does not open: .+\. Check that PostgreSQL runs.+\n$/);
  expect(sentence).not.toContain("a-secret-word");
});

test("settings that cannot be used are named", async () => {
  const server = start({ PORT: "eighty" });
  const said = server.stderr.toArray();
  const [code] = await once(server, "exit");
  expect(code).toBe(1);
  expect(Buffer.concat(await said).toString()).toContain("PORT:");
});
