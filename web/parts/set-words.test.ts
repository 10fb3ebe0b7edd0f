import type { SetFacts } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { doseWords, reserveWords, secondsWords, setSpoken, setsInShort, setWords } from "./set-words.ts";

const set = (facts: Partial<SetFacts>): SetFacts => ({ exercise: "row", setType: "working", ...facts });

describe("a set in words", () => {
  it("is load times repetitions, in the lifter's unit", () => {
    expect(setWords(set({ loadKg: 50, reps: 10 }), "kg")).toBe("50 kg × 10");
    expect(setWords(set({ loadKg: 50, reps: 10 }), "lb")).toBe("110 lb × 10");
    expect(setSpoken(set({ loadKg: 50, reps: 9 }), "kg")).toBe("50 kg times 9");
  });

  it("names repetitions where no load stands before them", () => {
    expect(setWords(set({ reps: 12 }), "kg")).toBe("12 reps");
    expect(setWords(set({ reps: 1 }), "kg")).toBe("1 rep");
  });

  it("calls assistance help, never a negative load", () => {
    expect(setWords(set({ assistanceKg: 15, reps: 6 }), "kg")).toBe("15 kg help × 6");
    expect(setWords(set({ assistanceKg: 0, reps: 6 }), "kg")).toBe("6 reps");
  });

  it("knows holds and carries", () => {
    expect(setWords(set({ seconds: 30 }), "kg")).toBe("30 s");
    expect(setWords(set({ loadKg: 24, metres: 40 }), "kg")).toBe("24 kg × 40 m");
    expect([30, 120, 150].map(secondsWords)).toEqual(["30 s", "2 min", "2:30 min"]);
  });

  it("says a visit in short: the load once, then the repetitions", () => {
    const visit = [
      set({ loadKg: 50, reps: 10 }),
      set({ loadKg: 50, reps: 9 }),
      set({ loadKg: 47.5, reps: 9 }),
    ];
    expect(setsInShort(visit, "kg")).toBe("50 kg × 10, 9, 47.5 kg × 9");
  });

  it("does not take an unsaid reserve for none", () => {
    expect([undefined, 0, 2].map(reserveWords)).toEqual(["", "none left", "2 in reserve"]);
  });

  it("says what a plan item asks", () => {
    const item = {
      id: "1",
      exercise: "row",
      kind: "work",
      sets: 3,
      restS: 90,
      tempo: "",
      grip: null,
    } as const;
    const rest = { technique: "straight", reasons: [] } as const;
    expect(doseWords({ ...item, ...rest, perSide: false, reps: [8, 12] })).toBe("3 × 8–12");
    expect(doseWords({ ...item, ...rest, perSide: true, seconds: 30 })).toBe("3 × 30 s each side");
  });
});
