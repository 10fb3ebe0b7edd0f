// Who designs the next plan? The first free thread; plans wait in order, and a queue that is full says so.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Catalog } from "@dorsal/content";
import type { PlanOutcome, PlanTask, ThreadMessage } from "./task.ts";

/** With a planner call below half a second, a full queue is a wait of about 8 s: longer than people wait (design choice). */
const QUEUE_LIMIT = 32;
/** Forty times the slowest plan of the bench: whoever asks for more has found a profile that never ends (design choice). */
const PATIENCE_MS = 20_000;

export interface PlannerPool {
  /** The catalogue that its plans are made of. */
  catalog(): Catalog;
  /** Rejects with `PlannerBusy` when too many plans wait already, and with a sentence where a plan fails or never ends. */
  design(task: PlanTask): Promise<PlanOutcome>;
  /** Stops the threads; call it once nothing is asked any more. */
  close(): Promise<void>;
}

export class PlannerBusy extends Error {}

interface Job {
  readonly task: PlanTask;
  readonly resolve: (outcome: PlanOutcome) => void;
  readonly reject: (reason: Error) => void;
}

interface Running extends Job {
  readonly patience: NodeJS.Timeout;
}

export interface PoolOptions {
  readonly threads: number;
  readonly queueLimit?: number;
  /** How long one plan may take, milliseconds. */
  readonly patienceMs?: number;
  /** The module each thread runs. */
  readonly module?: URL;
}

/** Resolves when every thread has loaded the catalogue. */
export async function openPlannerPool(options: PoolOptions): Promise<PlannerPool> {
  const pool = new ThreadPool(options);
  await pool.start(options.threads);
  return pool;
}

class ThreadPool implements PlannerPool {
  private readonly module: URL;
  private readonly queueLimit: number;
  private readonly patienceMs: number;
  private readonly threads = new Set<Worker>();
  private readonly free: Worker[] = [];
  private readonly queue: Job[] = [];
  private readonly running = new Map<Worker, Running>();
  private closing = false;
  private broken: Error | undefined;
  private known: Catalog | undefined;

  constructor({ module, queueLimit, patienceMs }: PoolOptions) {
    this.module = module ?? new URL("./thread.ts", import.meta.url);
    this.queueLimit = queueLimit ?? QUEUE_LIMIT;
    this.patienceMs = patienceMs ?? PATIENCE_MS;
  }

  async start(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.addThread()));
  }

  catalog(): Catalog {
    if (this.known === undefined) throw new Error("The planner was asked before it had started.");
    return this.known;
  }

  design(task: PlanTask): Promise<PlanOutcome> {
    if (this.broken) return Promise.reject(this.broken);
    if (this.queue.length >= this.queueLimit) return Promise.reject(new PlannerBusy());
    return new Promise((resolve, reject) => {
      this.queue.push({ task, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.closing = true;
    await Promise.all([...this.threads].map((thread) => thread.terminate()));
  }

  private async addThread(): Promise<void> {
    const thread = new Worker(this.module);
    this.threads.add(thread);
    const [ready] = (await once(thread, "message")) as [ThreadMessage];
    if (ready.kind === "ready") this.known ??= ready.catalog;
    thread.on("message", (message: ThreadMessage) => this.finish(thread, message));
    thread.once("error", (error: Error) => this.lose(thread, error));
    thread.once("exit", (code) => this.lose(thread, new Error(`The planner's thread ended with ${code}.`)));
    this.release(thread);
  }

  private release(thread: Worker): void {
    this.free.push(thread);
    this.next();
  }

  private next(): void {
    const thread = this.queue.length > 0 ? this.free.pop() : undefined;
    const job = thread && this.queue.shift();
    if (!thread || !job) return;
    try {
      thread.postMessage(job.task);
      const patience = setTimeout(() => this.giveUp(thread), this.patienceMs).unref();
      this.running.set(thread, { ...job, patience });
    } catch (cause) {
      // What cannot be copied never reaches the thread, which is as free as before.
      job.reject(new Error("The planner's task cannot be handed to its thread.", { cause }));
      this.release(thread);
    }
  }

  private finish(thread: Worker, message: ThreadMessage): void {
    // It may have answered while it was given up.
    if (!this.threads.has(thread)) return;
    const job = this.endOf(thread);
    if (message.kind === "done") job?.resolve(message.outcome);
    if (message.kind === "bug") job?.reject(new Error(message.text));
    this.release(thread);
  }

  /** What the thread was at, which it is no more. */
  private endOf(thread: Worker): Job | undefined {
    const job = this.running.get(thread);
    clearTimeout(job?.patience);
    this.running.delete(thread);
    return job;
  }

  /** Nothing else stops a thread that computes. */
  private giveUp(thread: Worker): void {
    this.lose(thread, new Error(`A plan took more than ${this.patienceMs} ms.`));
    void thread.terminate();
  }

  /** A thread that died (out of memory, say) takes its own job with it and no other. */
  private lose(thread: Worker, error: Error): void {
    if (!this.threads.delete(thread) || this.closing) return;
    this.endOf(thread)?.reject(error);
    const at = this.free.indexOf(thread);
    if (at >= 0) this.free.splice(at, 1);
    this.addThread().catch((cause) => this.abandon(cause));
  }

  private abandon(cause: unknown): void {
    this.broken = new Error("The planner cannot start any more.", { cause });
    for (const job of this.queue.splice(0)) job.reject(this.broken);
  }
}
