// Which exercises? By muscle, kind of movement, kit and level; each choice stands in the address.

import { catalog } from "virtual:dorsal-catalog";
import type { EquipmentId, Exercise, Level } from "@dorsal/content";
import { EQUIPMENT_WORDS, LEVEL_WORDS, patternName } from "@dorsal/words";
import { NO_KIT } from "./exercise-search.ts";
import css from "./Filters.module.css";
import { type LearnSearch, readLearnSearch } from "./learn-search.ts";

interface Option {
  readonly id: string;
  readonly name: string;
}

interface Filter {
  readonly key: Exclude<keyof LearnSearch, "q">;
  readonly label: string;
  readonly all: string;
  readonly options: readonly Option[];
}

const EXERCISES: readonly Exercise[] = Object.values(catalog.exercises);

const FILTERS: readonly Filter[] = [
  { key: "muscle", label: "Muscle", all: "All muscles", options: Object.values(catalog.muscles) },
  {
    key: "pattern",
    label: "Movement",
    all: "All movements",
    options: used((exercise) => [exercise.pattern], patternName),
  },
  {
    key: "kit",
    label: "Kit",
    all: "Any kit",
    options: [
      { id: NO_KIT, name: "No kit" },
      ...used(
        ({ equipmentAnyOf }) => equipmentAnyOf.flat(),
        (id) => EQUIPMENT_WORDS[id as EquipmentId].name,
      ),
    ],
  },
  {
    key: "level",
    label: "Level",
    all: "All levels",
    options: used(({ level }) => [String(level)], levelName, byId),
  },
];

export interface FiltersProps {
  readonly chosen: LearnSearch;
  readonly onChange: (chosen: LearnSearch) => void;
}

export function Filters({ chosen, onChange }: FiltersProps) {
  return (
    <fieldset className={css.filters}>
      <legend className="spoken">Which exercises</legend>
      {FILTERS.map(({ key, label, all, options }) => (
        <label key={key} className={css.filter}>
          <span>{label}</span>
          <select
            value={chosen[key] ?? ""}
            data-chosen={chosen[key] !== undefined}
            onChange={({ target }) =>
              onChange(readLearnSearch({ ...chosen, [key]: target.value || undefined }))
            }
          >
            <option value="">{all}</option>
            {options.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

/** What at least one exercise has, by name. */
function used(
  has: (exercise: Exercise) => readonly string[],
  nameOf: (id: string) => string,
  order: (a: Option, b: Option) => number = byName,
): readonly Option[] {
  const ids = new Set(EXERCISES.flatMap(has));
  return [...ids].map((id) => ({ id, name: nameOf(id) })).sort(order);
}

function levelName(level: string): string {
  return LEVEL_WORDS[Number(level) as Level].name;
}

function byName(a: Option, b: Option): number {
  return a.name < b.name ? -1 : 1;
}

function byId(a: Option, b: Option): number {
  return a.id < b.id ? -1 : 1;
}
