// Which words mean one thing here and another there? "Bar", "hammer", "reverse", "incline", "single": the others decide.
import { TOOL_WORDS } from "../movements/traits.ts";

/** The same meanings, with those that hang on the others replaced by what they mean beside them. */
export function settled(said: ReadonlySet<string>): ReadonlySet<string> {
  const words = new SettledWords(said);
  words.tools();
  words.grips();
  words.postures();
  return words.meanings;
}

class SettledWords {
  readonly meanings: Set<string>;

  constructor(said: ReadonlySet<string>) {
    this.meanings = new Set(said);
  }

  tools() {
    if (this.#any(MACHINES) && !this.#any(NO_MACHINE_BESIDE)) this.meanings.add("machine");
    if (this.#has("bar")) this.#becomes("bar", this.#any(BAR_IS_NO_BARBELL) ? null : "barbell");
    if (this.#has("hammer") && this.#any(ROW_OR_PRESS)) {
      this.#becomes("hammer", "machine");
      this.meanings.add("plate_loaded");
    }
    if (this.#has("cable")) this.meanings.delete("machine");
    if (this.#has("t_bar") || this.#has("landmine")) this.meanings.delete("barbell");
    if (this.#has("hex") && this.#any(HEX_IS_TRAP_BAR)) this.#becomes("hex", "trap_bar");
    if (this.#has("suspension") && this.#has("row")) this.meanings.delete("inverted");
    if (this.#has("iso_lateral") && !this.#any(TOOL_WORDS)) this.meanings.add("machine");
  }

  grips() {
    const isPull = this.#any(PULLS);
    if (this.#has("reverse_grip")) this.#becomes("reverse_grip", this.#has("curl") ? "reverse" : "supinated");
    if (this.#has("reverse") && isPull && !this.#any(FLIES)) this.#becomes("reverse", "supinated");
    if (this.#has("hammer") && isPull) this.#becomes("hammer", "neutral");
    if (this.#has("single")) this.#becomes("single", this.#any(ON_LEGS) ? "single_leg" : "single_arm");
    if (this.#has("chin_up") && !this.#any(NOT_UNDERHAND)) this.meanings.add("supinated");
    if (isPull && !this.#has("row")) this.meanings.delete("lat");
  }

  postures() {
    if (!this.#has("row") || this.#has("inverted")) return;
    if (this.#has("bench") && !this.#has("single_arm") && !this.#has("seated"))
      this.meanings.add("chest_supported");
    if (this.#has("incline")) this.#becomes("incline", "chest_supported");
    if (this.#has("prone")) this.#becomes("prone", "chest_supported");
  }

  #has(meaning: string): boolean {
    return this.meanings.has(meaning);
  }

  #any(of: ReadonlySet<string>): boolean {
    for (const meaning of this.meanings) if (of.has(meaning)) return true;
    return false;
  }

  #becomes(one: string, other: string | null) {
    this.meanings.delete(one);
    if (other !== null) this.meanings.add(other);
  }
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const MACHINES = words("pec_deck butterfly");
const NO_MACHINE_BESIDE = words("cable pull_up");
const ROW_OR_PRESS = words("row press");
const HEX_IS_TRAP_BAR = words("deadlift shrug carry");
const PULLS = words("pull_up chin_up hang muscle_up pulldown row");
const FLIES = words("fly rear_delt");
const ON_LEGS = words("leg squat lunge deadlift hip_thrust bridge calf leg_press leg_extension leg_curl");
const NOT_UNDERHAND = words("pull_up neutral mixed pronated wide");
const BAR_IS_NO_BARBELL = words(
  "pull_up chin_up muscle_up hang leg knee dip pulldown pushdown inverted cable t_bar ez_bar trap_bar machine smith " +
    "dumbbell toes_to_bar landmine barbell push_up",
);
