// Which column of an unknown table is which? By the words over them, as a suggestion that a person may change.
import { plainName } from "../../reading/table-format.ts";
import { columnNamed, GENERIC_COLUMNS, type GenericColumn } from "./column-words.ts";

/** Our name -> the title in the file, as `ReadOptions.columns` takes it. */
export type ColumnTitles = Readonly<Partial<Record<GenericColumn, string>>>;

/** Where each column stands; -1 where the table has none. */
export type ColumnPlaces = Readonly<Record<GenericColumn, number>>;

/** The first column with a fitting title wins. */
export function suggestColumns(header: readonly string[]): ColumnTitles {
  const found: Partial<Record<GenericColumn, string>> = {};
  for (const title of header) {
    const column = columnNamed(title);
    if (column !== null && column !== "order") found[column] ??= title;
  }
  const { time, ...others } = found;
  // "Start time" alone holds the day too.
  return found.date === undefined && time !== undefined ? { ...others, date: time } : found;
}

/** Titles are found as they are written, else whatever their case and blanks. */
export function placesOf(header: readonly string[], titles: Readonly<Record<string, string>>): ColumnPlaces {
  const plain = header.map(plainName);
  const places = GENERIC_COLUMNS.map((column) => {
    const title = Object.hasOwn(titles, column) ? titles[column] : undefined;
    if (title === undefined) return [column, -1];
    const exact = header.indexOf(title);
    return [column, exact >= 0 ? exact : plain.indexOf(plainName(title))];
  });
  return Object.fromEntries(places) as ColumnPlaces;
}

/** A set needs a day, an exercise, and something that was counted. */
export function canBeRead({ date, exercise, reps, seconds, distance }: ColumnPlaces): boolean {
  return date >= 0 && exercise >= 0 && Math.max(reps, seconds, distance) >= 0;
}

/** A column that was named and is not there must not go missing in silence. */
export function areAllFound(titles: Readonly<Record<string, string>>, places: ColumnPlaces): boolean {
  return Object.keys(titles).every(
    (name) => Object.hasOwn(places, name) && places[name as GenericColumn] >= 0,
  );
}

/** Columns that nobody named: what they hold stays with the set as words. */
export function otherColumns(header: readonly string[], places: ColumnPlaces) {
  const named = new Set(Object.values(places));
  return header
    .map((title, index) => ({ title: title.trim(), index }))
    .filter(({ title, index }) => !named.has(index) && columnNamed(title) !== "order");
}
