// What is in the log of this device? The lines of a full export, as a person takes them from You, and brings them back.
import { readFile } from "node:fs/promises";
import type { Lifter } from "./lifter.ts";
import { givesConsent } from "./profile-told.ts";

/** Sorted: two logs are alike when these are the same. You is open. */
export async function linesKeptOn({ page }: Lifter): Promise<readonly string[]> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export everything" }).click();
  return linesOf(await readFile(await (await download).path(), "utf8"));
}

/** You is open. */
export async function bringsLines(lifter: Lifter, lines: readonly string[]): Promise<void> {
  await bringsAFile(lifter, `${lines.join("\n")}\n`);
}

export async function bringsAFile(lifter: Lifter, text: string): Promise<void> {
  const file = { name: "dorsal.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(text) };
  await lifter.page.locator("input[type=file]").setInputFiles(file);
  await lifter.hears(/ added/);
}

/** Who had the app on another phone: from the first page to the log as it was. */
export async function comesBack(lifter: Lifter, exported: string): Promise<void> {
  await givesConsent(lifter);
  await lifter.taps(/backup|export/i);
  await lifter.isAt("You");
  await lifter.page.waitForFunction(() => document.activeElement?.matches("input[type=file]"));
  await bringsAFile(lifter, exported);
}

export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .sort();
}
