// What does a cell of GymBook say? Numbers with their words in one cell, in the language of the phone: "8 ripetizioni",
// "60 secondi", "10,00 kg", "2,5 km", "Sì".
import { writtenSeconds } from "../../values/durations.ts";
import { writtenNumber } from "../../values/numbers.ts";
import { remembered } from "../../values/remembered.ts";
import { loadUnit, metresPer } from "../../values/units.ts";

interface NumberAndWord {
  /** NaN where there is none. */
  readonly number: number | null;
  readonly word: string;
}

function numberAndWord(cell: string): NumberAndWord {
  const plain = cell.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const [, number = plain, word = ""] = /^([+\-−]?[\d.,]*\d) ?(\p{L}.*)?$/u.exec(plain) ?? [];
  return { number: writtenNumber(number), word: word.trim() };
}

export interface Done {
  readonly reps: number | null;
  readonly seconds: number | null;
}

/** Words for repetitions differ from language to language; those for seconds and minutes are known. */
export const writtenDone = remembered((cell: string): Done => {
  const { number, word } = numberAndWord(cell);
  const isClock = /^\d+:\d\d/.test(cell.trim());
  const seconds = word !== "" || isClock ? writtenSeconds(cell.replace(/[\u00a0\u202f]/g, " ")) : null;
  if (seconds !== null && !Number.isNaN(seconds)) return { reps: null, seconds };
  return { reps: number, seconds: null };
});

export interface LoadOrDistance {
  readonly load: number | null;
  /** As written; "" where there is none. */
  readonly unit: string;
  readonly metres: number | null;
  /** What is neither: "6 plates". */
  readonly other: string;
}

export const writtenLoadOrDistance = remembered((cell: string): LoadOrDistance => {
  const { number, word } = numberAndWord(cell);
  const nothing = { load: null, unit: "", metres: null, other: "" };
  const perUnit = metresPer(word);
  if (number !== null && perUnit !== null) return { ...nothing, metres: number * perUnit };
  if (word !== "" && loadUnit(word) === null) return { ...nothing, other: cell.trim() };
  return { ...nothing, load: number, unit: word };
});

/** "Yes" in the languages of the app; whatever else stands there, the set was done. */
const YES = ["yes", "si", "sì", "sí", "ja", "oui", "sim", "tak", "evet", "да", "ano", "igen", "true", "1"];

export const saysYes = remembered((cell: string) => YES.includes(cell.normalize("NFC").trim().toLowerCase()));
