// What about the plan shall change? Each way with what holds now.
import type { AdoptedPlan } from "@dorsal/engine";
import {
  counted,
  EQUIPMENT_WORDS,
  GOAL_WORDS,
  inSentence,
  LEVEL_WORDS,
  LIMIT_WORDS,
  listed,
  WEEKDAY_NAMES,
} from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../../parts/Button.tsx";
import { PageHeader } from "../../../parts/PageHeader.tsx";
import css from "./Change.module.css";
import type { What } from "./what.ts";

export function ChangeMenu({ adopted }: { readonly adopted: AdoptedPlan }) {
  const ways = waysToChange(adopted);
  return (
    <>
      <PageHeader title="Change my plan" over="You see what changes, and why, before anything does" />
      <ul className={css.list}>
        {ways.map(({ what, name, now }) => (
          <li key={what}>
            <Link to="/plan/change" search={{ what }} className={css.choice}>
              <span className={css.name}>{name}</span>
              <span className={css.quiet}>{now}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/plan/own" className={css.choice}>
            <span className={css.name}>A week of my own</span>
            <span className={css.quiet}>
              Write it by hand; Dorsal checks it and says what would not hold.
            </span>
          </Link>
        </li>
      </ul>
      <p className={css.quiet}>
        Sets, repetitions and exercises one by one: in the plan, open a line and change it there.
      </p>
      <Link to="/plan" className={buttonClass("quiet", true)}>
        Back to the plan
      </Link>
    </>
  );
}

interface Way {
  readonly what: What;
  readonly name: string;
  readonly now: string;
}

/** More things than these are only counted (design choice). */
const THINGS_NAMED = 3;

function waysToChange({ plan: { profile, weeks } }: AdoptedPlan): readonly Way[] {
  const { days, minutes, equipment, contraindications: tags, level, goal } = profile;
  const kit =
    equipment.length > THINGS_NAMED
      ? counted(equipment.length, "thing")
      : listed(equipment.map((id) => EQUIPMENT_WORDS[id].name)) || "What is at home";
  const limits = listed(
    tags.map((tag, at) => (at === 0 ? LIMIT_WORDS[tag].name : inSentence(LIMIT_WORDS[tag].name))),
  );
  const lighter = weeks.filter(({ deload }) => deload).map(({ number }) => `week ${number}`);
  return [
    { what: "missed", name: "I missed days, or shall be away", now: "Go on from another day" },
    { what: "days", name: "Days", now: listed(days.map((day) => WEEKDAY_NAMES[day])) },
    { what: "minutes", name: "Length of a session", now: counted(minutes, "minute") },
    { what: "kit", name: "Kit", now: kit },
    { what: "limits", name: "What hurts or must be spared", now: limits || "Nothing" },
    { what: "level", name: "Level", now: `${level}: ${LEVEL_WORDS[level].name}` },
    { what: "goal", name: "Goal", now: GOAL_WORDS[goal].name },
    { what: "volume", name: "More or less for one muscle", now: "A few sets a week" },
    {
      what: "rest",
      name: "A lighter week",
      now: lighter.length === 0 ? "None planned" : `Now ${listed(lighter)}`,
    },
  ];
}
