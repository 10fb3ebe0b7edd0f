// Which words stand over the columns of a training table? English, German, French, Spanish, Portuguese, Italian, Dutch,
// Turkish, Polish; in small letters without marks, as `bareTitle` makes them.

/** What the person can name; `sets` is how many sets a row stands for. */
export const GENERIC_COLUMNS = [
  "date",
  "time",
  "workout",
  "exercise",
  "sets",
  "load",
  "unit",
  "reps",
  "seconds",
  "distance",
  "rpe",
  "rir",
  "type",
  "note",
  "superset",
  "side",
] as const;

export type GenericColumn = (typeof GENERIC_COLUMNS)[number];

const WORDS: Readonly<Record<GenericColumn, string>> = {
  date: "date, day, datetime, date time, timestamp, workout date, training date, datum, tag, jour, fecha, dia, data, giorno, dag, tarih, gun, dzien",
  time: "start time, time of day, uhrzeit, heure, hora, ora, tijd, tijdstip, saat, godzina",
  workout:
    "workout, workout name, session, session name, routine, training, trainingseinheit, seance, entrainement, entrenamiento, sesion, rutina, treino, sessao, allenamento, sessione, scheda, sessie, antrenman, trening, sesja",
  exercise:
    "exercise, exercise name, exercise title, lift, movement, ubung, uebung, ubungsname, name der ubung, exercice, nom de l exercice, ejercicio, exercicio, esercizio, oefening, egzersiz, hareket, cwiczenie",
  sets: "sets, number of sets, satze, saetze, series, numero de series, setler, liczba serii",
  load: "weight, load, kg, kgs, lb, lbs, kilos, pounds, gewicht, last, poids, charge, peso, carga, carico, belasting, agirlik, ciezar, obciazenie",
  unit: "unit, units, weight unit, load unit, einheit, gewichtseinheit, unite, unidad, unidade, unita, eenheid, birim, jednostka",
  reps: "reps, rep, repetitions, completed reps, reps done, wdh, wiederholungen, wiederh, repeticiones, repeticoes, ripetizioni, rip, herhalingen, tekrar, tekrarlar, tekrar sayisi, powtorzenia",
  seconds:
    "seconds, secs, sec, duration, sekunden, dauer, secondes, duree, segundos, duracion, duracao, secondi, durata, seconden, duur, sure, saniye, sekundy, czas trwania",
  distance:
    "distance, meters, metres, km, miles, distanz, strecke, entfernung, distancia, distanza, afstand, mesafe, dystans",
  rpe: "rpe, actual rpe, set rpe",
  rir: "rir, reps in reserve",
  type: "type, set type, satzart, satztyp, type de serie, tipo, tipo de serie, tipo di serie, soort, tur, set turu, typ, typ serii",
  note: "note, notes, comment, comments, notiz, notizen, kommentar, bemerkung, bemerkungen, remarque, remarques, commentaire, commentaires, nota, notas, comentario, comentarios, commento, commenti, opmerking, opmerkingen, notitie, notities, not, notlar, aciklama, notatka, notatki, uwagi, komentarz",
  superset: "superset, super set, supersatz, superserie",
  side: "side, seite, cote, lado, lato, kant, zijde, taraf, strona",
};

/** The number of a set within its exercise: the order of the rows says it already. */
const ORDER =
  "set, set number, set no, set order, set index, satz, satz nr, serie, numero de serie, ordre, set numarasi, nr, no";

const COLUMN_OF: ReadonlyMap<string, GenericColumn | "order"> = new Map([
  ...GENERIC_COLUMNS.flatMap((column) => WORDS[column].split(", ").map((word) => [word, column] as const)),
  ...ORDER.split(", ").map((word) => [word, "order"] as const),
]);

/** What a title says its column holds; null where it says nothing that is known. */
export function columnNamed(title: string): GenericColumn | "order" | null {
  return COLUMN_OF.get(bareTitle(title)) ?? null;
}

/** "Répétitions (fait)" -> "repetitions", "Weight_kg" -> "weight". */
export function bareTitle(title: string): string {
  const plain = title
    .slice(0, LONGEST_TITLE)
    .toLowerCase()
    .replace(/[([{].*$/, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ı", "i")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return plain.replace(/ (kgs?|lbs?|km|mi|m|s|sec|min)$/, "");
}

const LONGEST_TITLE = 60; // characters; design choice: a longer cell is no title
