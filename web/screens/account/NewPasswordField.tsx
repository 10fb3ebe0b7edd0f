// Is the new password good enough? Said while it is typed, so that the server need not say no.
import { PASSWORD_HELP, STRENGTH_WORDS } from "@dorsal/words";
import { useEffect, useId, useState } from "react";
import { Field, type NamedFieldProps } from "./Field.tsx";
import css from "./NewPasswordField.module.css";

/** As the server asks for. */
const LEAST_CHARACTERS = 10;
const LEAST_SCORE = 3;

export interface NewPasswordFieldProps extends NamedFieldProps {
  /** Name and e-mail: what a guesser tries first. */
  readonly known?: readonly string[];
}

export function NewPasswordField({ value, onChange, known = [] }: NewPasswordFieldProps) {
  const score = useScore(value, known.join("\n"));
  const help = useId();
  const isShort = value.length < LEAST_CHARACTERS;
  return (
    <div className={css.field}>
      <Field
        label="New password"
        type="password"
        autoComplete="new-password"
        required
        minLength={LEAST_CHARACTERS}
        maxLength={128}
        aria-describedby={help}
        value={value}
        onChange={onChange}
      />
      {value !== "" && score !== null && (
        <meter
          className={css.meter}
          aria-label="How hard it is to guess"
          min={0}
          max={4}
          low={2}
          high={LEAST_SCORE}
          optimum={4}
          value={isShort ? Math.min(score, 1) : score}
        />
      )}
      <p id={help} className={css.help} aria-live="polite">
        {value === "" || score === null ? PASSWORD_HELP : verdict(score, isShort)}
      </p>
    </div>
  );
}

function verdict(score: number, isShort: boolean): string {
  if (isShort) return `At least ${LEAST_CHARACTERS} characters.`;
  const words = STRENGTH_WORDS[score] ?? "";
  return score >= LEAST_SCORE ? `${words}.` : `${words}. Add a word that has nothing to do with the others.`;
}

/** Null until the lists are there; without them the server decides alone. */
function useScore(password: string, known: string): number | null {
  const [score, setScore] = useState<number | null>(null);
  useEffect(() => {
    if (password === "") return;
    let left = false;
    import("./password-strength.ts").then(
      ({ passwordScore }) => !left && setScore(passwordScore(password, known.split("\n"))),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [password, known]);
  return score;
}
