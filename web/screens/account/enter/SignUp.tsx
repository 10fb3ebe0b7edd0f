// How does somebody make an account? Told first what goes where; then a name, an e-mail, and a passkey or a password.
import type { Entrance } from "@dorsal/sync";
import { ACCOUNT_POINTS, deviceName, NO_PASSKEYS, PASSKEY_WORDS, SIGN_UP_WORDS } from "@dorsal/words";
import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import css from "../Account.module.css";
import { EmailField, Field } from "../Field.tsx";
import { NewPasswordField } from "../NewPasswordField.tsx";
import { signUp } from "../server/entering.ts";
import { passkeysWork, signUpWithPasskey } from "../server/passkeys.ts";
import { useAsking } from "../use-asking.ts";
import { Unconfirmed } from "./Unconfirmed.tsx";

interface SignUpProps {
  readonly entrance: Entrance;
  /** What came behind the link of an invitation; null for none. */
  readonly invite: string | null;
  readonly onEntered: () => void;
}

export function SignUp({ entrance, invite, onEntered }: SignUpProps) {
  const [isByPassword, setByPassword] = useState(!passkeysWork());
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isUnconfirmed, setUnconfirmed] = useState(false);
  const { ask, isBusy, trouble } = useAsking();
  const isShut = entrance.signUp === "closed" || (entrance.signUp === "invite" && invite === null);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const newcomer = { name: name.trim(), email: email.trim(), invite };
    const made = isByPassword
      ? signUp(newcomer, password)
      : signUpWithPasskey(newcomer, deviceName(navigator.userAgent));
    if (!(await ask(made))) return;
    if (isByPassword && entrance.mail) setUnconfirmed(true);
    else onEntered();
  };
  if (isUnconfirmed) return <Unconfirmed {...{ email, password, onEntered }} />;
  if (isShut) return <p>{SIGN_UP_WORDS[entrance.signUp]}</p>;
  return (
    <form className={css.form} onSubmit={make}>
      {invite === null && <p>{SIGN_UP_WORDS[entrance.signUp]}</p>}
      <WhatGoesWhere />
      <Field label="Your name" autoComplete="name" required maxLength={100} value={name} onChange={setName} />
      <EmailField value={email} onChange={setEmail} />
      {!entrance.mail && (
        <p className={css.quiet}>The e-mail only tells accounts apart: this server sends no letters.</p>
      )}
      {isByPassword && <NewPasswordField value={password} onChange={setPassword} known={[name, email]} />}
      {!passkeysWork() && <p className={css.quiet}>{NO_PASSKEYS}</p>}
      {!isByPassword && <p className={css.quiet}>{PASSKEY_WORDS}</p>}
      <Trouble sentence={trouble} />
      <Button kind="primary" type="submit" wide disabled={isBusy}>
        {isByPassword ? "Make the account" : "Make the account with a passkey"}
      </Button>
      {passkeysWork() && (
        <Button kind="plain" wide onClick={() => setByPassword(!isByPassword)}>
          {isByPassword ? "Use a passkey instead" : "Use a password instead"}
        </Button>
      )}
    </form>
  );
}

function WhatGoesWhere() {
  return (
    <dl className={css.points}>
      {ACCOUNT_POINTS.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
