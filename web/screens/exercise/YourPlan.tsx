// Is it in my plan, and should it be? Wish for it, or never see it again; both can be taken back here.
import type { Exercise } from "@dorsal/content";
import { dueSessions, type Profile } from "@dorsal/engine";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { longDay } from "../../parts/day-words.ts";
import { useNames } from "../../parts/names.ts";
import { Sheet } from "../../parts/Sheet.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { useToday } from "../../parts/use-today.ts";
import { saveProfile } from "../../state/actions/person.ts";
import { useJournal, useJournalStore } from "../../state/use-journal.ts";
import css from "./ExercisePage.module.css";
import { firstUseOf } from "./first-use.ts";
import { openFrom } from "./open-from.ts";
import { PlanChange } from "./PlanChange.tsx";
import { hidden, shown, unwished, wished } from "./wishes.ts";

export function YourPlan({ exercise }: { readonly exercise: Exercise }) {
  const profile = useJournal((state) => state.profile);
  return (
    <section className={css.plan} aria-label="Your plan" data-screen-only>
      {profile === null ? (
        <Link to="/welcome" className={buttonClass("quiet", true)}>
          Make a plan first, then add this
        </Link>
      ) : (
        <Wishes exercise={exercise} profile={profile} />
      )}
    </section>
  );
}

interface Change {
  readonly title: string;
  readonly profile: Profile;
}

function Wishes({ exercise: { id }, profile }: { readonly exercise: Exercise; readonly profile: Profile }) {
  const journal = useJournalStore();
  const plan = useJournal((state) => state.plan?.plan ?? null);
  const today = useToday();
  const from = useJournal((state) => openFrom(dueSessions(state), today));
  const use = plan && firstUseOf(plan, id, from);
  const [change, setChange] = useState<Change | null>(null);
  const { run, trouble } = useAction(useNames());
  const isHidden = profile.exclude.includes(id);
  const isWished = profile.prefer.includes(id);
  return (
    <>
      <p className={css.quiet} role="status">
        {stateWords({ isHidden, isWished, hasPlan: plan !== null, nextUse: use?.date ?? null })}
      </p>
      <div className={css.actions}>
        {isHidden && (
          <Button onClick={() => run(saveProfile(journal, shown(profile, id)))}>Show it again</Button>
        )}
        {isHidden && use && (
          <Button onClick={() => setChange({ title: "Plan without it", profile })}>Plan without it</Button>
        )}
        {!isHidden && !use && (
          <Button onClick={() => setChange({ title: "Add to my plan", profile: wished(profile, id) })}>
            Add to my plan
          </Button>
        )}
        {isWished && (
          <Button onClick={() => setChange({ title: "Take the wish back", profile: unwished(profile, id) })}>
            Take the wish back
          </Button>
        )}
        {!isHidden && (
          <Button kind="plain" onClick={() => run(saveProfile(journal, hidden(profile, id)))}>
            Never show me this
          </Button>
        )}
      </div>
      <Trouble sentence={trouble} />
      <Sheet open={change !== null} title={change?.title ?? ""} onClose={() => setChange(null)}>
        {change && <PlanChange exercise={id} profile={change.profile} onDone={() => setChange(null)} />}
      </Sheet>
    </>
  );
}

interface WishState {
  readonly isHidden: boolean;
  readonly isWished: boolean;
  readonly hasPlan: boolean;
  readonly nextUse: string | null;
}

function stateWords({ isHidden, isWished, hasPlan, nextUse }: WishState): string {
  if (isHidden && nextUse) return `Hidden by you. Your plan still has it on ${longDay(nextUse)}.`;
  if (isHidden) return "Hidden by you: no new plan uses it.";
  const asked = isWished ? " You asked for it." : "";
  if (nextUse) return `In your plan, next on ${longDay(nextUse)}.${asked}`;
  if (!hasPlan) return `You have no plan now.${asked}`;
  return isWished ? "You asked for it; your plan does not have it now." : "Not in your plan.";
}
