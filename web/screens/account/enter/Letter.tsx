// A password was forgotten and the server can write: where shall the letter go?
import { LETTER_SENT } from "@dorsal/words";
import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import css from "../Account.module.css";
import { EmailField } from "../Field.tsx";
import { askForLetter } from "../server/entering.ts";
import { useAsking } from "../use-asking.ts";

export function Letter() {
  const [email, setEmail] = useState("");
  const [isSent, setSent] = useState(false);
  const { ask, isBusy, trouble } = useAsking();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await ask(askForLetter(email.trim()))) setSent(true);
  };
  if (isSent) return <p role="status">{LETTER_SENT}</p>;
  return (
    <form className={css.form} onSubmit={send}>
      <p>A letter with a link lets you choose a new password.</p>
      <EmailField value={email} onChange={setEmail} />
      <Trouble sentence={trouble} />
      <Button kind="primary" type="submit" wide disabled={isBusy}>
        Send me a letter
      </Button>
    </form>
  );
}
