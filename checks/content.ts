// Is the content in order? Names every problem with file and line, so that an editor can click on it.
// An argument names another folder than content/.
import { checkContent } from "./content/verdict.ts";

const { lines, isGood } = checkContent(process.argv[2]);
for (const line of lines) console.log(line);
process.exit(isGood ? 0 : 1);
