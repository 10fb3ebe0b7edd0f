// How is a language's dictionary written? Meanings on the left, the phrases that carry them on the right, commas between.
// Phrases stand as people type them; case, accents and hyphens do not matter.

export type Language = "en" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "tr" | "pl";
/** One or more meanings, a space between them, to phrases. "-" means nothing: words that change no exercise. */
export type Dictionary = Readonly<Record<string, string>>;
