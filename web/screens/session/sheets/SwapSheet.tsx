// What could I do instead? Easier and harder rungs of the ladder, then the same movement; each with what it shares.
import type { GroupId } from "@dorsal/content";
import type { Excluded, Plan, Profile } from "@dorsal/engine";
import { excludedSentence, groupName, inSentence, listed } from "@dorsal/words";
import { useMemo } from "react";
import { exerciseName } from "../../../parts/names.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { swapItem } from "../../../state/actions/session.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import { type Alternative, alternativesTo } from "../steps/alternatives.ts";
import type { AboutLine } from "./about-line.ts";
import { ruledOut } from "./ruled-out.ts";
import css from "./Sheets.module.css";

export interface SwapSheetProps extends AboutLine {
  readonly plan: Plan | null;
}

const KINDS: Readonly<Record<Alternative["kind"], string>> = {
  easier: "Easier",
  harder: "Harder",
  same_pattern: "Same movement",
};

export function SwapSheet({ live, line, plan, onClose, onSaid }: SwapSheetProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(live.names);
  const { offered, barred, because } = useAlternatives({ live, line, plan });
  const name = exerciseName(line.item.exercise);
  const swap = async (exercise: string) => {
    const { sessionId } = live.record;
    const swapped = await run(swapItem(journal, { sessionId, itemId: line.item.id, exercise, why: because }));
    if (swapped) onSaid(`${exerciseName(exercise)} instead of ${name}.`);
  };
  return (
    <Sheet open title={because === "pain" ? "What may feel better" : "Do something else"} onClose={onClose}>
      <p className={css.words}>Instead of {name}, for today. Sets that you did stay stored.</p>
      <Trouble sentence={trouble} />
      <ul className={css.list}>
        {offered.map(({ exercise, kind, shared }) => (
          <li key={exercise.id}>
            <button type="button" className={css.choice} onClick={() => swap(exercise.id)}>
              <span className={css.name}>{exercise.name}</span>
              <span className={css.why}>
                <span className={css.tag}>{KINDS[kind]}</span> {sharedWords(shared)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {offered.length === 0 && (
        <p className={css.words}>
          Nothing else trains this with your kit and limits. You can leave it out today.
        </p>
      )}
      {barred.length > 0 && (
        <details>
          <summary>Ruled out</summary>
          <ul className={css.stack}>
            {barred.map((excluded) => (
              <li key={excluded.exercise} className={css.words}>
                {excludedSentence(excluded, live.names)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Sheet>
  );
}

function useAlternatives({ live, line, plan }: Pick<SwapSheetProps, "live" | "line" | "plan">) {
  const catalog = useCatalog();
  const barring = useRuledOut(live.profile, plan);
  const exercise = catalog.exercises[line.item.exercise];
  const { light, instead } = live.asking.mayTrain(line.item.exercise);
  const because = light === "green" ? "choice" : "pain";
  if (exercise === undefined) return { offered: [], barred: [], because } as const;
  const taken = new Set(live.lines.map((one) => one.item.exercise));
  const barredBy = ({ id }: { readonly id: string }) => barring.get(id) ?? null;
  const found = alternativesTo({ exercise, catalog, barredBy, taken, because });
  const isHurt = ({ exercise: { id } }: Alternative) => !live.asking.mayTrain(id).allowed;
  const isAdvised = ({ exercise: { id } }: Alternative) => (id === instead ? 0 : 1);
  const offered = found.offered.filter((one) => !isHurt(one)).sort((a, b) => isAdvised(a) - isAdvised(b));
  return { ...found, offered, because } as const;
}

export function useRuledOut(profile: Profile, plan: Plan | null): ReadonlyMap<string, Excluded> {
  const catalog = useCatalog();
  return useMemo(() => ruledOut({ profile, plan, catalog }), [profile, plan, catalog]);
}

/** More groups than these are noise on a phone (design choice). */
const GROUPS_NAMED = 3;

function sharedWords(shared: readonly GroupId[]): string {
  const named = shared.slice(0, GROUPS_NAMED).map((group) => inSentence(groupName(group)));
  return named.length === 0 ? "" : `also trains ${listed(named)}`;
}
