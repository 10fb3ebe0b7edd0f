// The composition root: settings, the planner's threads, the app, one line to say where it is, and a clean stop.
import { randomUUID } from "node:crypto";
import { secretInFolder } from "./accounts/secret.ts";
import { buildApp } from "./app.ts";
import { localDay } from "./local-day.ts";
import { addressIn, NotOpened, openStore } from "./open-store.ts";
import type { PlannerPool } from "./planner/pool.ts";
import { readSettings, type Settings } from "./settings.ts";
import { stopOnSignal } from "./stop.ts";
import { scheduleBackups } from "./store/backup/schedule.ts";

async function serve(settings: Settings, opening: Promise<PlannerPool>): Promise<void> {
  const [planner, database] = await Promise.all([opening, openStore(settings)]);
  const app = await buildApp({ settings, planner, database, today: () => localDay(new Date()) });
  const backups = scheduleBackups({
    database,
    address: addressIn(settings),
    plan: settings.backups,
    holder: randomUUID(),
    secret: () => secretInFolder(settings),
    complain: (sentence) => app.log.error(sentence),
    nowMs: Date.now,
  });
  stopOnSignal(app, async () => {
    // The store is closed whatever becomes of the rest.
    await Promise.allSettled([planner.close(), backups.stop()]);
    await database.close();
  });
  const address = await app.listen({ host: settings.host, port: settings.port });
  console.log(`Dorsal is at ${address} (stop it with Ctrl+C)`);
}

function refuseToStart(sentence: string): void {
  console.error(sentence);
  process.exit(1);
}

/** The world's failures in words; anything else is a bug and keeps its trace. */
function startFailure(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken, perhaps by another Dorsal. Stop that one, or choose another: PORT=7879 npm start`;
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return `This machine has no address ${host}. Set HOST to one it has, or leave it out for 127.0.0.1.`;
  }
  if (error.code === "EACCES")
    return `Port ${port} needs more rights than we have. Choose one from 1024 up: PORT=7878 npm start`;
  if (error instanceof NotOpened) return error.message;
  return `Dorsal could not start: ${error.stack ?? error.message}`;
}

/** Ends the process with a sentence where it cannot start. `opening`: the planner, which may still be on its way. */
export function startServer(
  env: Readonly<Record<string, string | undefined>>,
  opening: Promise<PlannerPool>,
): void {
  const read = readSettings(env);
  if (read.ok)
    serve(read.settings, opening).catch((error) => refuseToStart(startFailure(error, read.settings)));
  else refuseToStart(`The settings cannot be used. ${read.sentences.join(" ")}`);
}
