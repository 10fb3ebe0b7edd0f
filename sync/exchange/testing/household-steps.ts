// What may happen in a household? Steps by chance; those that only matter in the middle of something are drawn there.
import fc from "fast-check";
import type { SendFate } from "./gate.ts";

/** What happens to one device, or to the meeting place, in one moment. */
export type Step =
  | { readonly does: "writes"; readonly device: number; readonly events: number; readonly isBad: boolean }
  | { readonly does: "begins" | "leaves" | "is_killed" | "is_erased"; readonly device: number }
  /** Some steps without trouble, then one with its fate. */
  | {
      readonly does: "goes_on";
      readonly device: number;
      readonly tab: number;
      readonly untroubled: number;
      readonly fate: SendFate;
    }
  /** All that its tabs still have to say, without trouble. */
  | { readonly does: "ends"; readonly device: number }
  /** From its beginning to its end, but for what comes between after some steps. */
  | {
      readonly does: "exchanges";
      readonly device: number;
      readonly untroubled: number;
      readonly between: Step | null;
    }
  | { readonly does: "late_request_arrives" | "server_is_saved" | "server_is_restored" }
  /** A standby takes over that had not heard of the last ones; nobody noticed. */
  | { readonly does: "server_loses_newest"; readonly events: number };

const YEAR_MS = 365 * 24 * 3_600_000;

const device = fc.nat(3);
const untroubled = fc.nat(12);
const fate = fc.constantFrom<SendFate>(
  "runs",
  "killed_before",
  "killed_after",
  "no_room",
  "request_lost",
  "answer_lost",
  "repeated",
  "late",
);

const writes = (most: number): fc.Arbitrary<Step> =>
  fc.record({
    does: fc.constant("writes" as const),
    device,
    events: fc.integer({ min: 1, max: most }),
    isBad: fc.nat(9).map((dice) => dice === 0),
  });
const goesOn: fc.Arbitrary<Step> = fc.record({
  does: fc.constant("goes_on" as const),
  device,
  tab: fc.nat(1),
  untroubled,
  fate,
});
const toDevice = (...what: readonly ("begins" | "ends" | "leaves" | "is_killed" | "is_erased")[]) =>
  fc.record({ does: fc.constantFrom(...what), device }) as fc.Arbitrary<Step>;
const toServer: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom(
        "late_request_arrives" as const,
        "server_is_saved" as const,
        "server_is_restored" as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("server_loses_newest" as const),
      events: fc.integer({ min: 1, max: 6 }),
    }),
  },
);

function exchanges(between: fc.Arbitrary<Step>): fc.Arbitrary<Step> {
  return fc.record({
    does: fc.constant("exchanges" as const),
    device,
    untroubled,
    between: fc.option<Step, null>(between, { nil: null }),
  });
}

/** Many tabs, many events: whatever may come in whatever order. */
const crowded: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: writes(9) },
  { weight: 6, arbitrary: toDevice("begins", "ends") },
  { weight: 10, arbitrary: goesOn },
  { weight: 3, arbitrary: toServer },
  { weight: 3, arbitrary: toDevice("leaves", "is_killed", "is_erased") },
);

/** Few events, whole exchanges with one thing that comes between: so that it comes where it hurts. */
const interrupted: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(writes(1), writes(6)) },
  { weight: 5, arbitrary: exchanges(fc.oneof(goesOn, exchanges(goesOn))) },
  { weight: 3, arbitrary: exchanges(fc.oneof(toServer, toDevice("leaves", "is_erased"), writes(4))) },
  { weight: 2, arbitrary: toServer },
);

/** Devices by how far their clocks are off: right, days, or years. */
export function householdSteps() {
  const skewMs = fc.constantFrom(0, 3_000, -3 * 24 * 3_600_000, 40 * YEAR_MS);
  return fc.record({
    devices: fc.array(skewMs, { minLength: 2, maxLength: 4 }),
    steps: fc.oneof(
      { weight: 1, arbitrary: fc.array(crowded, { minLength: 10, maxLength: 60 }) },
      { weight: 3, arbitrary: fc.array(interrupted, { minLength: 6, maxLength: 20 }) },
    ),
  });
}
