// What would a wish change? In the plan under way the rest is fitted around it, and what can stay stays; without a plan, or
// at its end, a new one is made. Either is taken up only when the lifter says so.
import { dueSessions, type Profile } from "@dorsal/engine";
import { Button } from "../../parts/Button.tsx";
import { useNames } from "../../parts/names.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { useToday } from "../../parts/use-today.ts";
import { saveProfile } from "../../state/actions/person.ts";
import { useJournal, useJournalStore } from "../../state/use-journal.ts";
import { Preview } from "../plan/change/Preview.tsx";
import { isPlanOver } from "../plan/plan-over.ts";
import css from "./ExercisePage.module.css";
import { firstUseOf } from "./first-use.ts";
import { NewPlan } from "./NewPlan.tsx";
import { openFrom } from "./open-from.ts";
import { WishedUse } from "./WishedUse.tsx";

export interface PlanChangeProps {
  readonly exercise: string;
  /** With the wish, or without it. */
  readonly profile: Profile;
  readonly onDone: () => void;
}

export function PlanChange({ exercise, profile, onDone }: PlanChangeProps) {
  const journal = useJournalStore();
  const isToKeep = useJournal((state) => state.profile !== profile);
  const due = useJournal(dueSessions);
  const today = useToday();
  const from = openFrom(due, today);
  const { run, trouble } = useAction(useNames());
  const { prefer, dislike, exclude } = profile;
  const hasPlan = due.length > 0 && !isPlanOver(due, today);
  const keepOnly = async () => {
    if (await run(saveProfile(journal, profile))) onDone();
  };
  return (
    <div className={css.change}>
      {hasPlan ? (
        <Preview
          change={{ kind: "wishes", prefer, dislike, exclude }}
          lead={({ plan }) => <WishedUse exercise={exercise} plan={plan} from={from} />}
          isInVain={({ plan }) => prefer.includes(exercise) && firstUseOf(plan, exercise, from) === null}
          onAccepted={onDone}
          onDiscard={onDone}
        />
      ) : (
        <NewPlan exercise={exercise} profile={profile} onDone={onDone} />
      )}
      {isToKeep && (
        <Button wide onClick={keepOnly}>
          Keep my plan, remember this for the next
        </Button>
      )}
      <Trouble sentence={trouble} />
    </div>
  );
}
