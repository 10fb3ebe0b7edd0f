// What is the exercise called? In English where it is, so that names agree from file to file, else as it comes first.
import { listOf } from "../../text/json-values.ts";
import { fieldsOf, type JsonFields, wordOf } from "../../values/json-fields.ts";
import type { WgerExercise } from "./records.ts";

const ENGLISH = 2; // the number of the language in wger's fixed table

export function exerciseName(fields: JsonFields): WgerExercise {
  const translations = listOf(fields.translations).map((one) => fieldsOf(one) ?? {});
  const named = translations.filter(({ name }) => wordOf(name).trim() !== "");
  const best = named.find(({ language }) => language === ENGLISH) ?? named[0];
  const category = fieldsOf(fields.category)?.name ?? fields.category;
  return { name: wordOf(best?.name ?? fields.name).trim(), category: wordOf(category).trim() };
}
