// Which formats can be read? Each app's reader stands in its own folder.
import type { Format } from "../reading/format.ts";
import { APPLE_HEALTH } from "./apple-health/read-apple-health.ts";
import { DORSAL } from "./dorsal/read-dorsal.ts";
import { FITBOD } from "./fitbod/read-fitbod.ts";
import { FITNOTES_BACKUP } from "./fitnotes/backup/read-backup.ts";
import { FITNOTES_PHONE } from "./fitnotes/read-phone.ts";
import { FITNOTES } from "./fitnotes/read-table.ts";
import { GARMIN_FIT } from "./garmin-fit/read-garmin-fit.ts";
import { GENERIC } from "./generic/read-generic.ts";
import { GYMBOOK } from "./gymbook/read-gymbook.ts";
import { GYMRUN } from "./gymrun/read-gymrun.ts";
import { HEVY_API } from "./hevy/read-api.ts";
import { HEVY } from "./hevy/read-csv.ts";
import { LIFTLOG } from "./liftlog/read-liftlog.ts";
import { LIFTOSAUR_BACKUP } from "./liftosaur/read-backup.ts";
import { LIFTOSAUR } from "./liftosaur/read-csv.ts";
import { STRONG } from "./strong/read-strong.ts";
import { STRONGLIFTS } from "./stronglifts/read-stronglifts.ts";
import { WGER } from "./wger/read-wger.ts";

export const DORSAL_FORMATS: readonly Format[] = [
  APPLE_HEALTH,
  DORSAL,
  FITBOD,
  FITNOTES,
  FITNOTES_BACKUP,
  FITNOTES_PHONE,
  GARMIN_FIT,
  GYMBOOK,
  GYMRUN,
  GENERIC,
  HEVY,
  HEVY_API,
  LIFTLOG,
  LIFTOSAUR,
  LIFTOSAUR_BACKUP,
  STRONG,
  STRONGLIFTS,
  WGER,
];
