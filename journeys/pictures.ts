// What did the screen look like? Pictures of the main screens, to be looked at by a person; git does not keep them.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

const FOLDER = join(import.meta.dirname, "screenshots");

export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name.toLowerCase().replaceAll(/\W+/g, "-")}.png`) });
}
