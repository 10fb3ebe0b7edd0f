// How does a test decide what happens between any two steps? Each step of a device waits at a gate until it is let
// through, with a fate.

/** The process ended here: nothing after this line ever runs. */
export class Killed extends Error {}

export type StepFate = "runs" | "killed_before" | "killed_after" | "no_room";
export type SendFate = StepFate | "request_lost" | "answer_lost" | "repeated" | "late";

interface Waiting {
  readonly kind: "step" | "send";
  readonly decide: (fate: SendFate) => void;
}

export class Gate {
  readonly #waiting: Waiting[] = [];

  /** Resolves with what is to happen to the step. */
  pass(kind: Waiting["kind"]): Promise<SendFate> {
    return new Promise((decide) => this.#waiting.push({ kind, decide }));
  }

  /** Lets the next one through; false where nobody waits. Fates of the network happen to messages alone. */
  async let(fate: SendFate): Promise<boolean> {
    const next = this.#waiting.shift();
    if (next === undefined) return false;
    next.decide(next.kind === "step" && !isStepFate(fate) ? "runs" : fate);
    await settled();
    return true;
  }

  close(): void {
    for (const { decide } of this.#waiting.splice(0)) decide("killed_before");
  }
}

function isStepFate(fate: SendFate): fate is StepFate {
  return fate === "runs" || fate === "killed_before" || fate === "killed_after" || fate === "no_room";
}

/** Once everything that can go on has come to the next gate. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
