// Devices that are offline, cut off, killed, repeated and erased, that leave their account and join it again, and a server
// that is restored or loses its newest places: in the end all have the same set, nothing that was acknowledged is missing,
// and what the server refused waits for the person, once.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { playHousehold } from "./testing/household.ts";
import { householdSteps } from "./testing/household-steps.ts";

/** Schedules of one run: a few seconds, or an hour. */
const SCHEDULES = process.env.DORSAL_SOAK === "1" ? 100_000 : 700;

describe("several devices and a meeting place", () => {
  it("come to the same log whatever happens between them, and nothing acknowledged is missing", async () => {
    await fc.assert(
      fc.asyncProperty(householdSteps(), async ({ devices, steps }) => {
        const { logs, server, acknowledged, unsynced, heldBack } = await playHousehold(devices, steps);
        for (const log of logs) expect(log.shared).toEqual(server);
        for (const id of acknowledged) expect(server).toContain(id);
        expect(unsynced).toEqual(logs.map(() => 0));
        expect(heldBack).toEqual(logs.map(({ bad }) => bad.toSorted()));
        for (const log of logs) for (const one of log.events) expect(one.isAfterAllSeen).toBe(true);
      }),
      { numRuns: SCHEDULES },
    );
  });
});
