// Which formats can be read? Each app's reader stands in its own folder.
import type { Format } from "../reading/format.ts";
import { APPLE_HEALTH } from "./apple-health/read-apple-health.ts";
import { FITBOD } from "./fitbod/read-fitbod.ts";
import { HEVY_API } from "./hevy/read-api.ts";
import { HEVY } from "./hevy/read-csv.ts";
import { STRONG } from "./strong/read-strong.ts";

export const DORSAL_FORMATS: readonly Format[] = [APPLE_HEALTH, FITBOD, HEVY, HEVY_API, STRONG];
