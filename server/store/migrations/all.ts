// All migrations, in order. A released one is never changed: what is wrong with it is put right by a later one.
import { log0001 } from "./0001-log.ts";
import { accounts0002 } from "./0002-accounts.ts";
import { messages0003 } from "./0003-messages.ts";
import { webhookPlaces0004 } from "./0004-webhook-places.ts";
import { attempts0005 } from "./0005-attempts.ts";
import { marks0006 } from "./0006-marks.ts";
import type { Migration } from "./migration.ts";

export const MIGRATIONS: readonly Migration[] = [
  log0001,
  accounts0002,
  messages0003,
  webhookPlaces0004,
  attempts0005,
  marks0006,
];
