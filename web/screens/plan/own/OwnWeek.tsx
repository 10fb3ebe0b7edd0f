// A week of one's own: written by hand, checked by the planner, taken up when the lifter says so. Until then it is kept on this
// device, so that a reload in the middle loses nothing.
import { openSession, type RoutineItem, WEEKDAYS, type Weekday } from "@dorsal/engine";
import { counted, WEEKDAY_NAMES } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button, buttonClass } from "../../../parts/Button.tsx";
import { Chip, Chips } from "../../../parts/Chip.tsx";
import { PageHeader } from "../../../parts/PageHeader.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useJournal } from "../../../state/use-journal.ts";
import css from "../change/Change.module.css";
import { FindExercise } from "../change/FindExercise.tsx";
import { CheckedWeek } from "./CheckedWeek.tsx";
import { OwnItem } from "./OwnItem.tsx";
import ownCss from "./OwnWeek.module.css";
import { hasDay, MOST_DAYS, trainedDays, withDay, withItem, withoutItem } from "./own-week.ts";
import { useWeekInWriting } from "./use-week-in-writing.ts";

const NEW_ITEM = { sets: 3 };

export function OwnWeek() {
  const profile = useJournal((state) => state.profile ?? state.plan?.plan.profile ?? null);
  const isTraining = useJournal((state) => openSession(state) !== null);
  const { week, isKept, setWeek, startOver } = useWeekInWriting();
  const [adding, setAdding] = useState<Weekday | null>(null);
  const [isChecking, setChecking] = useState(false);
  const trained = trainedDays(week);
  const change = (day: Weekday, item: RoutineItem) => setWeek(withItem(week, day, item));
  if (profile === null)
    return (
      <>
        <PageHeader title="A week of my own" />
        <p>Your kit and limits come first: they decide what can be checked.</p>
        <Link to="/welcome" className={buttonClass("primary", true)}>
          Tell them
        </Link>
      </>
    );
  if (isChecking)
    return (
      <CheckedWeek
        profile={profile}
        week={trained}
        isTraining={isTraining}
        onBack={() => setChecking(false)}
      />
    );
  return (
    <>
      <PageHeader title="A week of my own" over="It loads and deloads like any plan; your sets stay" />
      <div className={css.form}>
        <Chips label="Training days">
          {WEEKDAYS.map((day) => (
            <Chip
              key={day}
              pressed={hasDay(week, day)}
              disabled={!hasDay(week, day) && week.length >= MOST_DAYS}
              onToggle={() => setWeek(withDay(week, day))}
            >
              {WEEKDAY_NAMES[day]}
            </Chip>
          ))}
        </Chips>
        {week.map(({ day, items }) => (
          <section key={day} className={ownCss.day} aria-label={WEEKDAY_NAMES[day]}>
            <h2>{WEEKDAY_NAMES[day]}</h2>
            {items.length > 0 && (
              <ul className={css.list}>
                {items.map((item) => (
                  <OwnItem
                    key={item.exercise}
                    item={item}
                    day={day}
                    onChange={(next) => change(day, next)}
                    onRemove={() => setWeek(withoutItem(week, day, item.exercise))}
                  />
                ))}
              </ul>
            )}
            <Button
              wide
              aria-label={`Add an exercise on ${WEEKDAY_NAMES[day]}`}
              onClick={() => setAdding(day)}
            >
              Add an exercise
            </Button>
          </section>
        ))}
        <p role="status" className={css.quiet}>
          {trained.length === 0
            ? "Choose a day and write what you do on it."
            : `${counted(trained.length, "day")}, ${counted(setsOf(trained), "set")} a week.`}
        </p>
        <Button kind="primary" wide disabled={trained.length === 0} onClick={() => setChecking(true)}>
          Check my week
        </Button>
        {isKept && (
          <>
            <p className={css.quiet}>This week is kept on this device until you take it or start over.</p>
            <Button wide onClick={startOver}>
              Start over
            </Button>
          </>
        )}
        <Link to="/plan" className={buttonClass("quiet", true)}>
          Back to the plan
        </Link>
      </div>
      <Sheet
        open={adding !== null}
        title={adding ? `Add on ${WEEKDAY_NAMES[adding]}` : ""}
        onClose={() => setAdding(null)}
      >
        {adding && (
          <FindExercise
            taken={week.find(({ day }) => day === adding)?.items.map(({ exercise }) => exercise) ?? []}
            onChoose={(exercise) => {
              change(adding, { exercise, ...NEW_ITEM });
              setAdding(null);
            }}
          />
        )}
      </Sheet>
    </>
  );
}

function setsOf(week: ReturnType<typeof trainedDays>): number {
  return week.flatMap(({ items }) => items).reduce((sum, { sets }) => sum + sets, 0);
}
