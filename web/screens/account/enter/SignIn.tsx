// How does somebody who has an account come in? With a passkey, with a password, or with a code they wrote down.
import { PASSKEY_WORDS } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Button, buttonClass } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import css from "../Account.module.css";
import { EmailField, OldPasswordField } from "../Field.tsx";
import { signIn } from "../server/entering.ts";
import { passkeysWork, signInWithPasskey } from "../server/passkeys.ts";
import { useAsking } from "../use-asking.ts";
import { SecondStep } from "./SecondStep.tsx";

export function SignIn({ onEntered }: { readonly onEntered: () => void }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [asksForCode, setAsksForCode] = useState(false);
  const { ask, isBusy, trouble } = useAsking();
  const withPassword = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await ask(signIn(email.trim(), password));
    if (answer?.given.twoFactorRedirect) setAsksForCode(true);
    else if (answer) onEntered();
  };
  const withPasskey = async () => {
    if (await ask(signInWithPasskey())) onEntered();
  };
  if (asksForCode) return <SecondStep onEntered={onEntered} onBack={() => setAsksForCode(false)} />;
  return (
    <div className={css.form}>
      {passkeysWork() && (
        <>
          <Button wide disabled={isBusy} onClick={withPasskey}>
            Sign in with a passkey
          </Button>
          <p className={css.quiet}>{PASSKEY_WORDS}</p>
          <p className={css.or}>or</p>
        </>
      )}
      <form className={css.form} onSubmit={withPassword}>
        <EmailField value={email} onChange={setEmail} />
        <OldPasswordField value={password} onChange={setPassword} />
        <Trouble sentence={trouble} />
        <Button kind="primary" type="submit" wide disabled={isBusy}>
          Sign in
        </Button>
      </form>
      <Link to="/account/recover" className={buttonClass("plain", true)}>
        Password, passkey or phone lost
      </Link>
    </div>
  );
}
