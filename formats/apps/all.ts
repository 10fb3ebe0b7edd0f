// Which formats can be read? Each app's reader stands in its own folder.
import type { Format } from "../reading/format.ts";
import { STRONG } from "./strong/read-strong.ts";

export const DORSAL_FORMATS: readonly Format[] = [STRONG];
