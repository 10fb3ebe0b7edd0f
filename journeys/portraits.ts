// `node journeys/portraits.ts`: what does the app look like? Every main screen on a phone and on a desk, light and dark, into
// journeys/screenshots; and the picture of the README, three screens side by side, into docs/pictures/app.png.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { ROOT, startServer } from "./app-server.ts";
import { type Journey, live, MONDAY, type Person, PHONE_SCREEN, SATURDAY } from "./day.ts";
import { newPhone } from "./phone.ts";
import { PhoneDrawer } from "./phone-drawer.ts";
import { takePicture } from "./pictures.ts";
import { getsAPlan } from "./profile-told.ts";
import { Training } from "./training.ts";

const SIZES = [PHONE_SCREEN, { width: 1280, height: 800 }];
const SCREENS = ["/today", "/plan", "/exercise/barbell_row", "/learn", "/you", "/progress", "/history"];
const PICTURE = join(ROOT, "docs", "pictures", "app.png");

/** Space around the three screens of the README's picture, pixels. */
const FRAME_PX = 24;

const looksAround = (person: Person, name: string, readme: boolean): Journey => ({
  title: name,
  async walk({ scene, stranger }) {
    await scene(`on ${name}`, async () => {
      const lifter = await stranger({ ...person, at: SATURDAY });
      const { page } = lifter;
      const training = new Training(lifter);
      await lifter.opens("/");
      await takePicture(page, `${name} consent`);
      await getsAPlan(lifter, {
        place: /^A gym/,
        minutes: /^45 minutes/,
        level: /^Settled in/,
        bodyMass: 80,
      });
      await page.clock.setSystemTime(MONDAY);
      for (const path of SCREENS) {
        await lifter.opens(path);
        await takePicture(page, `${name} ${path}`);
      }
      const shots = [];
      await lifter.opens("/today");
      shots.push(await page.screenshot());
      await training.begins();
      await takePicture(page, `${name} warm-up`);
      await training.skipsTheWarmUp();
      await training.logsTheSet();
      await page.clock.fastForward(20_000);
      await takePicture(page, `${name} session`);
      shots.push(await page.screenshot());
      await lifter.opens("/plan");
      shots.push(await page.screenshot());
      if (readme) await composes(page, shots);
    });
  },
});

/** Side by side on one sheet, drawn by the browser itself. */
async function composes(page: Page, shots: readonly Buffer[]): Promise<void> {
  const { width, height } = PHONE_SCREEN;
  await mkdir(join(PICTURE, ".."), { recursive: true });
  const sheet = await page.context().newPage();
  const style = "margin:0;display:flex;background:#dcd5c8";
  const images = shots.map(
    (shot) =>
      `<img style="margin:${FRAME_PX}px 0 ${FRAME_PX}px ${FRAME_PX}px;border-radius:20px" width="${width}" height="${height}" src="data:image/png;base64,${shot.toString("base64")}">`,
  );
  await sheet.setViewportSize({
    width: shots.length * (width + FRAME_PX) + FRAME_PX,
    height: height + 2 * FRAME_PX,
  });
  await sheet.setContent(`<body style="${style}">${images.join("")}</body>`);
  await sheet.screenshot({ path: PICTURE });
  await sheet.close();
}

const server = await startServer();
const phone = await newPhone();
const drawer = new PhoneDrawer(phone.browser, server.url);
let failed = 0;
for (const size of SIZES) {
  for (const dark of [false, true]) {
    const name = `${size.width} ${dark ? "dark" : "light"}`;
    const readme = !dark && size === PHONE_SCREEN;
    const tell = (scene: string, failure: unknown) => {
      failed += failure === null ? 0 : 1;
      console.log(failure === null ? `  ok ${scene}` : `  FAILED ${scene}: ${failure}`);
    };
    await live(looksAround({ ...size, dark }, name, readme), { server, drawer, tell }).catch(() => {});
  }
}
await phone.throwAway();
await server.kill();
process.exit(failed === 0 ? 0 : 1);
