// The account is made, and a letter asks whether its e-mail is theirs. Whoever opened the link comes in with what was typed.
import { confirmWords } from "@dorsal/words";
import { Button } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import css from "../Account.module.css";
import { signIn } from "../server/entering.ts";
import { useAsking } from "../use-asking.ts";

interface UnconfirmedProps {
  readonly email: string;
  readonly password: string;
  readonly onEntered: () => void;
}

export function Unconfirmed({ email, password, onEntered }: UnconfirmedProps) {
  const { ask, isBusy, trouble } = useAsking();
  const goOn = async () => {
    if (await ask(signIn(email.trim(), password))) onEntered();
  };
  return (
    <div className={css.form}>
      <p role="status">{confirmWords(email.trim())}</p>
      <Trouble sentence={trouble} />
      <Button kind="primary" wide disabled={isBusy} onClick={goOn}>
        I opened the link
      </Button>
    </div>
  );
}
