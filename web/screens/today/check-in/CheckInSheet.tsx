// How was the night, how is the body? Five short questions, each of them free to leave open.
import type { GroupId } from "@dorsal/content";
import { addDays, type CheckIn, ILLNESSES, illnessGap, type JournalState } from "@dorsal/engine";
import { CHECK_IN_EXPLAINED, CHECK_IN_SCALES, groupName, ILLNESS_WORDS } from "@dorsal/words";
import { useState } from "react";
import { neverAsk } from "../../../device/check-in-wish.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip, Chips } from "../../../parts/Chip.tsx";
import { toggled } from "../../../parts/Choices.tsx";
import { longDay } from "../../../parts/day-words.ts";
import { FivePoints } from "../../../parts/FivePoints.tsx";
import { useNames } from "../../../parts/names.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Stepper } from "../../../parts/Stepper.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { type CheckInAnswers, checkIn } from "../../../state/actions/check-in.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import css from "./CheckIn.module.css";

export interface CheckInSheetProps {
  readonly state: JournalState;
  /** Today's, to be answered anew. */
  readonly known: CheckIn | null;
  readonly today: string;
  readonly onClose: () => void;
}

/** An answer taken back is undefined. */
type Answers = { readonly [Key in keyof CheckInAnswers]: CheckInAnswers[Key] | undefined };

export default function CheckInSheet({ state, known, today, onClose }: CheckInSheetProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(useNames());
  const [answers, setAnswers] = useState<Answers>(() => answersOf(known));
  const change = (next: Answers) => setAnswers({ ...answers, ...next });
  const store = async () => {
    const id = known === null ? {} : { checkInId: known.checkInId };
    if (await run(checkIn(journal, { ...said(answers), ...id }))) onClose();
  };
  const never = () => {
    neverAsk(true);
    onClose();
  };
  return (
    <Sheet open title="How are you today?" onClose={onClose}>
      <p className={css.quiet}>{CHECK_IN_EXPLAINED}</p>
      <Stepper
        label="Hours slept"
        unit="h"
        value={answers.sleepHours}
        min={0}
        max={16}
        step={0.5}
        start={USUAL_NIGHT_H}
        onChange={(sleepHours) => change({ sleepHours })}
        onClear={() => change({ sleepHours: undefined })}
      />
      {CHECK_IN_SCALES.map(({ id, name, points }) => (
        <FivePoints
          key={id}
          name={name}
          points={points}
          value={answers[id]}
          onChange={(value) => change({ [id]: value })}
        />
      ))}
      {(answers.soreness ?? 1) > 1 && <Where answers={answers} change={change} />}
      <Health answers={answers} change={change} wasIll={wasIll(state, known, today)} today={today} />
      <Trouble sentence={trouble} />
      <Button kind="primary" wide onClick={store}>
        Done
      </Button>
      {known === null && (
        <Button kind="plain" onClick={never}>
          Do not ask me again
        </Button>
      )}
    </Sheet>
  );
}

/** Hours; where the first tap starts. The middle of what is advised for adults (science 5.3). */
const USUAL_NIGHT_H = 7.5;

interface PartProps {
  readonly answers: Answers;
  readonly change: (next: Answers) => void;
}

/** What one trains here; the legs are sore of other things. */
const GROUPS: readonly GroupId[] = [
  "upper_traps",
  "mid_back",
  "lower_traps",
  "rear_delts",
  "lats",
  "erectors",
  "elbow_flexors",
  "grip",
];

function Where({ answers: { soreGroups = [] }, change }: PartProps) {
  const toggle = (group: GroupId) => {
    const next = toggled(soreGroups, group);
    change({ soreGroups: next.length === 0 ? undefined : next });
  };
  return (
    <div className={css.part}>
      <p className={css.name}>Where is it sore?</p>
      <Chips label="Where is it sore?">
        {GROUPS.map((group) => (
          <Chip key={group} pressed={soreGroups.includes(group)} onToggle={() => toggle(group)}>
            {groupName(group)}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}

/** Days back that "well since" reaches. Design choice. */
const WELL_DAYS = [0, 1, 2, 3] as const;

interface HealthProps extends PartProps {
  readonly wasIll: boolean;
  readonly today: string;
}

function Health({ answers: { illness, wellSince }, change, wasIll, today }: HealthProps) {
  return (
    <div className={css.part}>
      <p className={css.name}>Are you ill?</p>
      <Chips label="Are you ill?">
        {ILLNESSES.map((one) => (
          <Chip
            key={one}
            pressed={illness === one}
            onToggle={(on) => change({ illness: on ? one : undefined, wellSince: undefined })}
          >
            {ILLNESS_WORDS[one]}
          </Chip>
        ))}
      </Chips>
      {wasIll && illness === "none" && (
        <Chips label="Well since">
          {WELL_DAYS.map((back) => addDays(today, -back)).map((date) => (
            <Chip
              key={date}
              pressed={wellSince === date}
              onToggle={(on) => change({ wellSince: on ? date : undefined })}
            >
              {date === today ? "Since today" : `Since ${longDay(date).split(" ")[0]}`}
            </Chip>
          ))}
        </Chips>
      )}
    </div>
  );
}

/** By what was told before today's answers. */
function wasIll({ checkIns }: JournalState, known: CheckIn | null, today: string): boolean {
  return (
    illnessGap(
      checkIns.filter((one) => one !== known),
      today,
    ) !== null
  );
}

function answersOf(known: CheckIn | null): Answers {
  if (known === null) return {};
  const { checkInId, checkedAt, ...answers } = known;
  return answers;
}

function said(answers: Answers): CheckInAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}
