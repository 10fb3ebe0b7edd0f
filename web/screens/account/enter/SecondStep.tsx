// The password was right: what does the authenticator app say?
import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import css from "../Account.module.css";
import { Field } from "../Field.tsx";
import { sendCode } from "../server/entering.ts";
import { useAsking } from "../use-asking.ts";

interface SecondStepProps {
  readonly onEntered: () => void;
  readonly onBack: () => void;
}

export function SecondStep({ onEntered, onBack }: SecondStepProps) {
  const [kind, setKind] = useState<"app" | "backup">("app");
  const [code, setCode] = useState("");
  const { ask, isBusy, trouble } = useAsking();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await ask(sendCode(kind, code))) onEntered();
  };
  const turn = () => {
    setKind(kind === "app" ? "backup" : "app");
    setCode("");
  };
  return (
    <form className={css.form} onSubmit={send}>
      <p>
        {kind === "app"
          ? "Your authenticator app shows six digits for Dorsal. They change twice a minute."
          : "One of the backup codes that came with the authenticator app. Each works once."}
      </p>
      <Field
        label={kind === "app" ? "Code from the app" : "Backup code"}
        autoComplete="one-time-code"
        inputMode={kind === "app" ? "numeric" : "text"}
        required
        value={code}
        onChange={setCode}
      />
      <Trouble sentence={trouble} />
      <Button kind="primary" type="submit" wide disabled={isBusy}>
        Go on
      </Button>
      <Button kind="plain" wide onClick={turn}>
        {kind === "app" ? "The app is not at hand" : "Use the app after all"}
      </Button>
      <Button kind="plain" wide onClick={onBack}>
        Back
      </Button>
    </form>
  );
}
