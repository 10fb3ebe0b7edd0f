// How does the store's code get into a page? Bundled in memory, served on an address that never leaves the browser.
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { build } from "vite";

/** Loopback counts as a secure context, so that storage behaves as in the real app. Nothing listens here. */
const ORIGIN = "http://127.0.0.1:7879";

export async function bundleForPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL("./contract.browser.ts", import.meta.url)),
        formats: ["iife"],
        name: "contract",
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("The bundle came out empty.");
  return output.output[0].code;
}

/** Opens a page of the origin with the bundle loaded. */
export async function openPage(
  context: BrowserContext,
  code: string,
  origin: string = ORIGIN,
): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>store</title>" }),
  );
  await page.goto(`${origin}/`);
  await page.addScriptTag({ content: code });
  return page;
}
