// `npm run gallery`: how does the muscle map look in all its states? Serves the real app on a free port of this machine
// and says where to look; Ctrl-C stops it.
import { serveApp } from "./served-app.ts";

const GALLERY = "/learn/map";

const app = await serveApp();
console.log(`The muscle map in all its states: ${new URL(GALLERY, app.url).href}\nCtrl-C stops.`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await app.stop();
    process.exit(0);
  });
}
