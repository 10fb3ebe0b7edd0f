import { describe, expect, it } from "vitest";
import { deviceName, movingInWords, onlyHereWords } from "./accounts.ts";

describe("the name of a device", () => {
  it.each([
    [
      "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
      "Chrome on Android",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
      "Safari on iPhone",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0",
      "Edge on Windows",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox on Linux"],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
      "Safari on Mac",
    ],
    ["curl/8.9", "An unknown device"],
    ["", "An unknown device"],
  ])("%s", (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });
});

describe("what becomes of a guest's log", () => {
  it.each([
    [{ sets: 0, entries: 0 }, "There is no log on this device yet"],
    [{ sets: 0, entries: 4 }, "The log on this device, 4 entries, moves into the account"],
    [{ sets: 96, entries: 148 }, "The log on this device, 96 sets and all else, moves into the account"],
  ])("%o", (log, words) => {
    expect(movingInWords(log)).toContain(words);
  });
});

describe("what a device that leaves its account is told", () => {
  it.each([
    [0, null],
    [1, "1 entry is only on this device and will not reach the server."],
    [12, "12 entries are only on this device and will not reach the server."],
  ])("with %d that the server lacks", (unsynced, words) => {
    expect(onlyHereWords(unsynced)).toBe(words);
  });
});
