// Is it really you? The password is asked for before something that a stranger at this device must not do; who has none
// proves it by having signed in just now, and the server says so.
import { type FormEvent, type ReactNode, useState } from "react";
import { Button, type ButtonKind } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import css from "../Account.module.css";
import { OldPasswordField } from "../Field.tsx";
import type { Asking } from "../use-asking.ts";

interface SamePersonProps {
  readonly hasPassword: boolean;
  readonly words: string;
  readonly kind?: ButtonKind;
  readonly disabled?: boolean;
  readonly asking: Asking;
  readonly onProven: (password: string | undefined) => void;
  readonly children?: ReactNode;
}

export function SamePerson({
  hasPassword,
  words,
  kind,
  disabled,
  asking,
  onProven,
  children,
}: SamePersonProps) {
  const [password, setPassword] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    onProven(hasPassword ? password : undefined);
  };
  return (
    <form className={css.form} onSubmit={send}>
      {children}
      {hasPassword && <OldPasswordField label="Your password" value={password} onChange={setPassword} />}
      <Trouble sentence={asking.trouble} />
      <div>
        <Button type="submit" kind={kind ?? "quiet"} disabled={asking.isBusy || disabled === true}>
          {words}
        </Button>
      </div>
    </form>
  );
}
