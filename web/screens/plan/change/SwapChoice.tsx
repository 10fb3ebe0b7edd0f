// Which exercise instead, and why? What the reason asks for stands first; what kit or limits rule out is told with its reason.
import {
  alternativesFor,
  type PlanItem,
  type PlannedSession,
  ruledOutByPain,
  type SwapCause,
} from "@dorsal/engine";
import { excludedSentence, groupName, inSentence, listed, SWAP_CAUSE_WORDS } from "@dorsal/words";
import { useMemo, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Chip, Chips } from "../../../parts/Chip.tsx";
import { exerciseName, useNames } from "../../../parts/names.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { useJournal } from "../../../state/use-journal.ts";
import css from "./Change.module.css";
import type { Editing } from "./EditItemSheet.tsx";

export interface SwapChoiceProps {
  readonly item: PlanItem;
  readonly session: PlannedSession;
  readonly onEdit: (editing: Editing) => void;
  readonly onBack: () => void;
}

const CAUSES: readonly SwapCause[] = ["choice", "pain", "dislike", "stall"];

const KINDS = {
  easier: "Easier",
  harder: "Harder",
  same_pattern: "Same movement",
  same_groups: "Same muscles",
} as const;

/** More groups than these are noise on a phone (design choice). */
const GROUPS_NAMED = 3;

export function SwapChoice({ item: { exercise }, session, onEdit, onBack }: SwapChoiceProps) {
  const names = useNames();
  const [why, setWhy] = useState<SwapCause>("choice");
  const { offered, barred } = useAlternatives(exercise, session, why);
  return (
    <div className={css.form}>
      <Chips label="Reason">
        {CAUSES.map((cause) => (
          <Chip key={cause} pressed={cause === why} onToggle={() => setWhy(cause)}>
            {SWAP_CAUSE_WORDS[cause]}
          </Chip>
        ))}
      </Chips>
      <ul className={css.list} aria-label="Instead">
        {offered.map(({ exercise: to, kind, shared }) => (
          <li key={to}>
            <button
              type="button"
              className={css.choice}
              onClick={() => onEdit({ kind: "swap_exercise", from: exercise, to, why })}
            >
              <span className={css.name}>{exerciseName(to)}</span>
              <span className={css.quiet}>
                {KINDS[kind]}
                {shared.length > 0 &&
                  `, trains ${listed(shared.slice(0, GROUPS_NAMED).map((group) => inSentence(groupName(group))))}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {offered.length === 0 && (
        <p className={css.quiet}>Nothing else trains this with your kit and limits.</p>
      )}
      {barred.length > 0 && (
        <details className={css.folded}>
          <summary>Ruled out: {barred.length}</summary>
          <ul className={css.sentences}>
            {barred.map((one) => (
              <li key={one.exercise}>{excludedSentence(one, names)}</li>
            ))}
          </ul>
        </details>
      )}
      <Button wide onClick={onBack}>
        Back
      </Button>
    </div>
  );
}

function useAlternatives(exercise: string, session: PlannedSession, why: SwapCause) {
  const catalog = useCatalog();
  const plan = useJournal((state) => state.plan?.plan ?? null);
  const red = useJournal(ruledOutByPain);
  return useMemo(() => {
    if (plan === null) return { offered: [], barred: [] };
    const sessions = plan.weeks.flatMap((week) => week.sessions);
    return alternativesFor({
      exercise,
      profile: plan.profile,
      catalog,
      session,
      inPlan: sessions.flatMap(({ items }) => items.map((item) => item.exercise)),
      red,
      because: why === "pain" ? "pain" : "choice",
    });
  }, [exercise, session, why, plan, red, catalog]);
}
