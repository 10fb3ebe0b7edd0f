// How does an owner look after a server? Starts it where it always is, backs it up while it runs, loses it, and brings it
// back from the backup, with the program that an owner has.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AppServer, ROOT, type ServerWishes, startServer } from "./app-server.ts";

export class OwnedServer {
  readonly #folder: string;
  #running: AppServer;
  #lives = 1;

  private constructor(folder: string, running: AppServer) {
    this.#folder = folder;
    this.#running = running;
  }

  static async begin(wishes: Pick<ServerWishes, "mail"> = {}): Promise<OwnedServer> {
    const folder = await mkdtemp(join(tmpdir(), "dorsal-owned-"));
    return new OwnedServer(folder, await startServer({ data: join(folder, "life-1"), ...wishes }));
  }

  /** By its name: browsers keep no passkeys for a bare address. */
  get site(): AppServer {
    return { ...this.#running, url: this.#running.url.replace("127.0.0.1", "localhost") };
  }

  backsUp(): void {
    this.#administers("backup", this.#backup());
  }

  /** The disk is gone. What is left is the backup; the address stays. */
  async isLostAndRestored(): Promise<void> {
    const port = Number(new URL(this.#running.url).port);
    await this.#running.kill();
    this.#lives += 1;
    this.#administers("restore", this.#backup());
    this.#running = await startServer({ data: this.#data(), port });
  }

  async throwAway(): Promise<void> {
    await this.#running.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #data(): string {
    return join(this.#folder, `life-${this.#lives}`);
  }

  #backup(): string {
    return join(this.#folder, "everything.backup.gz");
  }

  #administers(...command: readonly string[]): void {
    const env = { ...process.env, DORSAL_DATA: this.#data() };
    const done = spawnSync(process.execPath, ["server/admin.ts", ...command], { cwd: ROOT, env });
    assert.equal(done.status, 0, `${command[0]}: ${done.stdout}${done.stderr}`);
  }
}
