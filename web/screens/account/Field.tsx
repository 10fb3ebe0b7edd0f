// Where does one type? Under a word that says what, in a box as large as a thumb.
import { type HTMLInputAutoCompleteAttribute, type InputHTMLAttributes, useId } from "react";
import css from "./Account.module.css";

export interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "onChange"> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What a password manager puts here. */
  readonly autoComplete: HTMLInputAutoCompleteAttribute;
}

export function Field({ label, onChange, ...rest }: FieldProps) {
  const id = useId();
  // Blanks at the ends are slips of the thumb, but for a password; a name of blanks alone is none.
  const tidy = () => rest.type !== "password" && onChange(rest.value.trim());
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} {...rest} onBlur={tidy} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}

export interface NamedFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function EmailField(props: NamedFieldProps) {
  return (
    <Field label="E-mail" type="email" inputMode="email" required maxLength={254} {...EMAIL} {...props} />
  );
}

/** `webauthn`: the browser offers passkeys in the same list. */
const EMAIL = { autoComplete: "username webauthn", autoCapitalize: "none", spellCheck: false } as const;

export function OldPasswordField({
  label = "Password",
  ...props
}: NamedFieldProps & { readonly label?: string }) {
  return <Field label={label} type="password" autoComplete="current-password" required {...props} />;
}
