// Is the content in order? Names every problem with file and line, so that an editor can click on it.
// An argument names another folder than content/.
import { parseCatalog, readContentFiles, reviewContent } from "@dorsal/content";
import { contentVerdict } from "./content/verdict.ts";

const files = readContentFiles(process.argv[2]);
const problems = reviewContent(files);
for (const line of contentVerdict(parseCatalog(files), problems)) console.log(line);
process.exit(problems.length === 0 ? 0 : 1);
