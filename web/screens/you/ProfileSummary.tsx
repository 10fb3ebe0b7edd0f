// Who am I to the planner? In one glance, with the ways to change it.
import type { Profile, ScreeningAnswered } from "@dorsal/engine";
import {
  counted,
  EQUIPMENT_WORDS,
  GOAL_WORDS,
  inSentence,
  LEVEL_WORDS,
  LIMIT_WORDS,
  listed,
  SCREENING_OUTCOMES,
  startSentence,
  WEEKDAY_NAMES,
} from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { type LoadUnit, loadWords } from "../../parts/pounds.ts";
import { useJournal } from "../../state/use-journal.ts";
import css from "./ProfileSummary.module.css";
import { Section } from "./Section.tsx";

export function ProfileSummary() {
  const profile = useJournal((state) => state.profile);
  const screening = useJournal((state) => state.screening);
  const unit = useJournal((state) => state.unit);
  return (
    <Section title="Profile">
      {profile === null ? (
        <p>No profile yet. A few questions make a plan that fits you.</p>
      ) : (
        <dl className={css.facts}>
          {factsOf(profile, unit).map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
          {screening && (
            <div>
              <dt>Safety</dt>
              <dd>{safetyWords(screening)}</dd>
            </div>
          )}
        </dl>
      )}
      <div className={css.ways}>
        <Link to="/welcome" search={{ step: "goal" }} className={buttonClass()}>
          {profile === null ? "Answer and make a plan" : "Change and plan again"}
        </Link>
        <Link to="/welcome" search={{ step: "heart" }} className={buttonClass()}>
          Answer the safety questions again
        </Link>
      </div>
    </Section>
  );
}

function factsOf(profile: Profile, unit: LoadUnit): readonly (readonly [string, string])[] {
  const { level, goal, days, minutes, equipment, contraindications, bodyMassKg, ageYears } = profile;
  const about = [
    bodyMassKg === undefined ? "" : loadWords(bodyMassKg, unit),
    ageYears === undefined ? "" : `${ageYears} years`,
  ].filter(Boolean);
  return [
    ["Goal", GOAL_WORDS[goal].name],
    ["Level", LEVEL_WORDS[level].name],
    ["Days", `${listed(days.map((day) => WEEKDAY_NAMES[day]))}, ${counted(minutes, "minute")} each`],
    [
      "Kit",
      startSentence(listed(equipment.map((id) => inSentence(EQUIPMENT_WORDS[id].name))) || "what a home has"),
    ],
    ["Limits", listed(contraindications.map((tag) => LIMIT_WORDS[tag].name)) || "None named"],
    ["Body", about.join(", ") || "Not said"],
  ];
}

function safetyWords({ outcome, cleared }: ScreeningAnswered): string {
  const { title } = SCREENING_OUTCOMES[outcome];
  return outcome === "stop" && cleared ? "Cleared by a clinician, as you said" : title;
}
