// How many sessions does a server take in, and how long does each device wait? Every device sends its next session as
// soon as the last one was accepted.
import { percentile } from "../percentile.ts";
import type { Device } from "./device.ts";
import { SETS_IN_A_SESSION, sets } from "./sets.ts";

export interface Load {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Of the server, for one session. */
  readonly processorMs: number;
}

export async function loadBy(
  devices: readonly Device[],
  { forMs, processorMs }: { readonly forMs: number; readonly processorMs: () => number },
): Promise<Load> {
  const before = processorMs();
  const waits: number[] = [];
  const from = performance.now();
  const lift = async (device: Device) => {
    while (performance.now() - from < forMs) {
      const asked = performance.now();
      await device.exchange(sets(SETS_IN_A_SESSION));
      waits.push(performance.now() - asked);
    }
  };
  await Promise.all(devices.map(lift));
  const perSecond = waits.length / ((performance.now() - from) / 1000);
  const [p50Ms, p95Ms, p99Ms] = [0.5, 0.95, 0.99].map((share) => percentile(waits, share));
  return {
    perSecond,
    p50Ms: p50Ms ?? 0,
    p95Ms: p95Ms ?? 0,
    p99Ms: p99Ms ?? 0,
    processorMs: (processorMs() - before) / waits.length,
  };
}
