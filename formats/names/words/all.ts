// Which dictionaries are there? English first: where two languages are equally likely, the earlier one is meant.
import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { ITALIAN } from "./it.ts";
import { DUTCH } from "./nl.ts";
import { POLISH } from "./pl.ts";
import { PORTUGUESE } from "./pt.ts";
import { TURKISH } from "./tr.ts";
import type { Dictionary, Language } from "./words.ts";

export const DICTIONARIES: Readonly<Record<Language, Dictionary>> = {
  en: ENGLISH,
  tr: TURKISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  pl: POLISH,
};
