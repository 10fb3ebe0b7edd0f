// The owner's commands on the server's own machine, beside the running server or without it. `npm run -s dorsal` hands
// its commands for the server to this program.
import { runAdmin } from "./admin/run-admin.ts";

process.exitCode = await runAdmin(process.argv.slice(2), {
  env: process.env,
  nowMs: Date.now(),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});
