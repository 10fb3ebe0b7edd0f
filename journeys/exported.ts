// What is in the log of this device? The lines of a full export, as a person takes them from You, and brings them back.
import { readFile } from "node:fs/promises";
import type { Lifter } from "./lifter.ts";

/** Sorted: two logs are alike when these are the same. You is open. */
export async function linesKeptOn({ page }: Lifter): Promise<readonly string[]> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export everything" }).click();
  return linesOf(await readFile(await (await download).path(), "utf8"));
}

export async function bringsAFile(lifter: Lifter, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(`${lines.join("\n")}\n`);
  const file = { name: "dorsal.jsonl", mimeType: "application/jsonl", buffer };
  await lifter.page.locator("input[type=file]").setInputFiles(file);
  await lifter.hears(/ added/);
}

export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .sort();
}
