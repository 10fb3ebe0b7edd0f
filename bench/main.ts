// `npm run bench -- NAME`: what does it cost? Each name is a file here that measures one promise and prints it.
import { existsSync } from "node:fs";

const BENCHES: Readonly<Record<string, string>> = {
  forecast: "how well the next session is foretold, beside the last session and smoothing",
  next: "how long ten years of sets take to learn, and the next session to prescribe, in a cold process",
  plan: "how long a whole plan takes, over 200 random profiles",
  regret: "how far the planner stays behind the best plan that can be found",
  import: "sets a second read from another app's export, and memory for one and for five million",
  names: "what other apps' exercise names mean: 1,000 that were never seen before",
  "import-app": "from a file of ten years in another app to History, in a real browser",
  lighthouse: "performance, accessibility and best practices on a phone, median of five",
  "set-tap": "from tap to green row, with the set durable on the device",
  server: "sessions a second that the server takes in, beside bare inserts; start, memory, first exchange",
  search: "each keystroke in the search of the library, on a slow phone",
};

const [name, ...rest] = process.argv.slice(2);
const wanted = name === undefined ? undefined : BENCHES[name];

if (name === "--help" || name === undefined || wanted === undefined) {
  const known = Object.entries(BENCHES).map(([one, what]) => `  ${one.padEnd(12)} ${what}`);
  const complaint = name === undefined || name === "--help" ? [] : [`There is no bench called "${name}".`];
  console.log([...complaint, "npm run bench -- NAME", ...known].join("\n"));
  process.exit(complaint.length === 0 ? 0 : 2);
}

const file = new URL(`./${name}.ts`, import.meta.url);
if (!existsSync(file)) {
  console.error(`The bench "${name}" is not written yet.`);
  process.exit(2);
}
// A bench reads its own options, as if it had been called by itself.
process.argv.splice(2, process.argv.length, ...rest);
await import(file.href);
