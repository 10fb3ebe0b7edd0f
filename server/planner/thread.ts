// The planner's own thread: designing takes up to half a second of computing, and the server must go on answering.
import { parentPort } from "node:worker_threads";
import { loadCatalog } from "@dorsal/content";
import { makePlan } from "./make-plan.ts";
import type { PlanTask, ThreadMessage } from "./task.ts";

const catalog = loadCatalog();

function answer(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on("message", (task: PlanTask) => {
  try {
    answer({ kind: "done", outcome: makePlan(task, catalog) });
  } catch (bug) {
    answer({ kind: "bug", text: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) });
  }
});

answer({ kind: "ready", catalog });
