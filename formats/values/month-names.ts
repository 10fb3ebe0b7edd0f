// Which month is "févr."? By the beginnings of its names in nine languages: en, de, fr, es, pt, it, nl, tr, pl.

/** January first; a longer beginning wins over a shorter one. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "jän", "ene", "gen", "oca", "sty"],
  ["feb", "fév", "fev", "şub", "sub", "lut"],
  ["mar", "mär", "mrt", "maa", "mrz"],
  ["apr", "avr", "abr", "nis", "kwi"],
  ["may", "mai", "mei", "mag", "maj"],
  ["jun", "juin", "giu", "haz", "cze"],
  ["jul", "juil", "lug", "tem", "lip"],
  ["aug", "aoû", "aou", "ago", "ağu", "agu", "sie"],
  ["sep", "set", "eyl", "wrz"],
  ["oct", "okt", "out", "ott", "eki", "paź", "paz"],
  ["nov", "kas", "lis"],
  ["dec", "déc", "dez", "dic", "ara", "gru"],
];

/** 1-12, or null for no month of any of the languages. */
export function monthNamed(word: string): number | null {
  const lower = word.normalize("NFC").toLowerCase().replace("i̇", "i");
  let month: number | null = null;
  let longest = 0;
  for (const [index, beginnings] of MONTHS.entries()) {
    for (const beginning of beginnings) {
      if (beginning.length <= longest || !lower.startsWith(beginning)) continue;
      month = index + 1;
      longest = beginning.length;
    }
  }
  return month;
}
