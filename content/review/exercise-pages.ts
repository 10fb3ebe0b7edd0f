// Does the page of an exercise say what its kind of exercise needs? Links to the rungs of its ladder,
// set-up first on machines, and how a weight comes off the floor and back.
import type { Entry } from "../catalog/page/entry.ts";
import { listItems, type Section, sections } from "../catalog/page/markdown.ts";
import type { Shelved } from "../catalog/read.ts";
import type { EquipmentId, Exercise } from "../catalog/types.ts";

export function reviewExercisePages({ exercises }: Shelved): void {
  for (const entry of exercises) {
    const found = sections(entry.body);
    if (found.length === 0)
      entry.report(1, "the page is not written yet: it has seven sections, from ## Why on");
    else {
      checkLadder(entry, found);
      checkSteps(entry, found);
    }
  }
}

function checkLadder({ value, report }: Entry<Exercise>, found: readonly Section[]): void {
  const ways = [
    ["Make it easier", value.regressions],
    ["Make it harder", value.progressions],
  ] as const;
  for (const [heading, rungs] of ways) {
    const section = found.find((one) => one.heading === heading);
    const text = textOf(section);
    for (const id of rungs) {
      if (section && !text.includes(`](exercise:${id})`))
        report(section.line, `"${heading}" does not link [${id}](exercise:${id}), a rung of the ladder`);
    }
  }
}

const MACHINES: readonly EquipmentId[] = ["cable", "pulldown_machine", "assisted_pullup_machine"];
const SET_UP =
  /\b(set|check|fix|adjust|clip|put|slide|load|choose|place|turn|move|attach|hang|hook|lock|pin|seat|pads?|pulley|stack|height)\b/i;
const PICK_UP = /\b(pick|lift|stand up|take|deadlift|squat|unrack|swing|hold)\b/i;
const PUT_DOWN = /\b(put|set|lower|place|back (on|to|down)|down|return|rack|step)\b/i;

function checkSteps({ value, report }: Entry<Exercise>, found: readonly Section[]): void {
  const section = found.find(({ heading }) => heading === "Steps");
  const steps = section ? (listItems(section.lines) ?? []) : [];
  const [first] = steps;
  if (!section || !first) return;
  const isMachine = value.equipmentAnyOf.every((kit) => kit.some((id) => MACHINES.includes(id)));
  if (isMachine && !SET_UP.test(first.text))
    report(first.line, "a machine's first step is its set-up: seat, pad, pin, pulley or attachment");
  if (!["carry", "hinge"].includes(value.pattern) || value.spineLoad === 0) return;
  const text = textOf(section);
  if (!PICK_UP.test(text)) report(section.line, "a carry or hinge says how to pick the weight up");
  if (!PUT_DOWN.test(text)) report(section.line, "a carry or hinge says how to put the weight down");
}

function textOf(section: Section | undefined): string {
  return section?.lines.map(({ text }) => text).join(" ") ?? "";
}
