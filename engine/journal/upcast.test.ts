import { describe, expect, it } from "vitest";
import type { EventType } from "./events.ts";
import { currentVersion, type UpcasterChains, upcast, upcastWith } from "./upcast.ts";

/** A set that was first stored in pounds (1), then in kilograms (2), then with load apart from assistance (3). */
const THREE_VERSIONS: UpcasterChains = {
  SetWritten: [
    (data) => {
      const { pounds, ...rest } = data as { pounds: number };
      return { ...rest, kg: pounds * 0.45359237 };
    },
    (data) => {
      const { kg, ...rest } = data as { kg: number };
      return kg < 0 ? { ...rest, assistanceKg: -kg } : { ...rest, loadKg: kg };
    },
  ],
};
const stored = (version: number, data: unknown) => ({ type: "SetWritten", version, data });

describe("an event of an older version", () => {
  it.each([
    [1, { reps: 5, pounds: 100 }, { reps: 5, loadKg: 45.359237 }],
    [1, { reps: 5, pounds: -44.1 }, { reps: 5, assistanceKg: 20.003423517 }],
    [2, { reps: 5, kg: 60 }, { reps: 5, loadKg: 60 }],
    [3, { reps: 5, loadKg: 60 }, { reps: 5, loadKg: 60 }],
  ])("version %i is read as today's", (version, data, today) => {
    expect(upcastWith(THREE_VERSIONS, stored(version, data))).toEqual({ ok: true, value: today });
  });

  it("is left as it was stored", () => {
    const old = stored(1, { reps: 5, pounds: 100 });
    upcastWith(THREE_VERSIONS, old);
    expect(old).toEqual(stored(1, { reps: 5, pounds: 100 }));
  });
});

describe("an event this app cannot read", () => {
  it("is named: newer, unknown, or of no version there is", () => {
    expect(upcastWith(THREE_VERSIONS, stored(4, {}))).toEqual({
      ok: false,
      refusal: { why: "newer_version", type: "SetWritten", version: 4, known: 3 },
    });
    expect(upcast({ type: "FormChecked", version: 1, data: {} })).toEqual({
      ok: false,
      refusal: { why: "unknown_type", type: "FormChecked" },
    });
    expect(upcast({ type: "toString", version: 1, data: {} }).ok).toBe(false);
    expect(upcastWith(THREE_VERSIONS, stored(0, {}))).toMatchObject({ refusal: { why: "no_such_version" } });
    expect(upcastWith(THREE_VERSIONS, stored(1.5, {}))).toMatchObject({
      refusal: { why: "no_such_version" },
    });
  });
});

describe("an event of today", () => {
  it("is written at the version it is read at", () => {
    const type: EventType = "SetVoided";
    const data = { setId: "set" };
    expect(upcast({ type, version: currentVersion(type), data })).toEqual({
      ok: true,
      value: { type, data },
    });
  });
});
