// Which one, or which of these? Large cards that are real radio buttons or check boxes.
import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import css from "./Choices.module.css";

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly explanation?: string;
}

interface ChoicesProps<Id extends string> {
  /** For screen readers; the page's heading says it to the eye. */
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
}

interface OneOfProps<Id extends string> extends ChoicesProps<Id> {
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
}

export function OneOf<Id extends string>({ label, choices, chosen, onChoose }: OneOfProps<Id>) {
  const group = useId();
  return (
    <Cards label={label}>
      {choices.map((choice) => (
        <Card
          key={choice.id}
          choice={choice}
          input={{
            type: "radio",
            name: group,
            checked: choice.id === chosen,
            onChange: () => onChoose(choice.id),
          }}
        />
      ))}
    </Cards>
  );
}

interface AnyOfProps<Id extends string> extends ChoicesProps<Id> {
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

export function AnyOf<Id extends string>({ label, choices, chosen, onChange }: AnyOfProps<Id>) {
  return (
    <Cards label={label}>
      {choices.map((choice) => (
        <Card
          key={choice.id}
          choice={choice}
          input={{
            type: "checkbox",
            checked: chosen.includes(choice.id),
            onChange: () => onChange(toggled(chosen, choice.id)),
          }}
        />
      ))}
    </Cards>
  );
}

export function toggled<Id>(chosen: readonly Id[], id: Id): readonly Id[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}

function Cards({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={css.cards}>
      <legend className="spoken">{label}</legend>
      {children}
    </fieldset>
  );
}

interface CardProps {
  readonly choice: Choice<string>;
  readonly input: InputHTMLAttributes<HTMLInputElement>;
}

function Card({ choice, input }: CardProps) {
  return (
    <label className={css.card}>
      <input {...input} />
      <span className={css.words}>
        <span className={css.name}>{choice.name}</span>
        {choice.explanation && <span className={css.explanation}>{choice.explanation}</span>}
      </span>
    </label>
  );
}
