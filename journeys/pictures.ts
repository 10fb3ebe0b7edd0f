// What did the screen look like? Pictures of the main screens, to be looked at by a person; git does not keep them. They are
// taken where somebody asks for them (`node journeys/run.ts --pictures`), and of the last sight before a failure.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

const FOLDER = join(import.meta.dirname, "screenshots");

export const PICTURES = "--pictures";
const asked = process.argv.includes(PICTURES);

interface Frame {
  /** Down to the end of the page, not only what the screen shows. */
  readonly fullPage?: boolean;
}

export async function keepPicture(page: Page, name: string, frame: Frame = {}): Promise<void> {
  if (asked) await takePicture(page, name, frame);
}

export async function takePicture(page: Page, name: string, frame: Frame = {}): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({
    path: join(FOLDER, `${name.toLowerCase().replaceAll(/\W+/g, "-")}.png`),
    ...frame,
  });
}
