// Warm-up, drop, failure, rest; left, right: how do people write these in a table of their own?
import type { WrittenSetType, WrittenSide } from "../../reading/written-set.ts";
import { bareTitle } from "./column-words.ts";

const TYPES: Readonly<Record<WrittenSetType, string>> = {
  working:
    "working, work, working set, work set, normal, arbeitssatz, arbeit, serie de travail, trabajo, trabalho, lavoro, werkset, robocza",
  warmup:
    "warmup, warm up, warm up set, w, aufwarmen, aufwarmsatz, echauffement, calentamiento, aquecimento, riscaldamento, warming up, isinma, rozgrzewka",
  drop: "drop, drop set, dropset, d, reduktionssatz, abwurfsatz, serie degressive, degressive, serie descendente",
  failure:
    "failure, to failure, f, amrap, versagen, muskelversagen, echec, fallo, falha, cedimento, falen, tukenis, upadek",
  rest: "rest, rest timer, pause, repos, descanso, recupero, rust, dinlenme, przerwa",
};

const SIDES: Readonly<Record<WrittenSide, string>> = {
  left: "left, l, links, li, gauche, g, izquierda, izq, esquerda, esq, sinistra, sx, sol, lewa, lewy",
  right: "right, r, rechts, re, droite, derecha, der, direita, dir, destra, dx, sag, prawa, prawy",
  both: "both, b, beide, beidseitig, les deux, ambos, ambas, entrambi, iki, obie, bilateral",
};

const TYPE_OF = byWord(TYPES);
const SIDE_OF = byWord(SIDES);

/** A word that is not known stays the table's own word for a working set; numbers count sets and say nothing. */
export function typeIn(cell: string | undefined): {
  readonly setType: WrittenSetType;
  readonly kind: string | null;
} {
  const plain = cell?.trim() ?? "";
  if (plain === "") return NO_MARK;
  const setType = TYPE_OF.get(bareTitle(plain));
  if (setType !== undefined) return { setType, kind: null };
  return { setType: "working", kind: /^\d+$/.test(plain) ? null : plain };
}

const NO_MARK = { setType: "working", kind: null } as const;

export function sideIn(cell: string | undefined): WrittenSide | null {
  return cell ? (SIDE_OF.get(bareTitle(cell)) ?? null) : null;
}

function byWord<Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries<string>(words) as [Meaning, string][];
  return new Map(
    entries.flatMap(([meaning, list]) => list.split(", ").map((word) => [word, meaning] as const)),
  );
}
