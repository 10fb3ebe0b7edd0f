// Is the content valid? Names every problem with file and line, so that an editor can click on it.
import { parseCatalog, readContentFiles } from "@dorsal/content";
import { contentVerdict } from "./content/verdict.ts";

const result = parseCatalog(readContentFiles());
for (const line of contentVerdict(result)) console.log(line);
process.exit(result.ok ? 0 : 1);
