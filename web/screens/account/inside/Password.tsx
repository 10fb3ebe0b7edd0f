// How is the password changed? With the old one; every other device is signed out.
import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { Section } from "../../you/Section.tsx";
import css from "../Account.module.css";
import { OldPasswordField } from "../Field.tsx";
import { NewPasswordField } from "../NewPasswordField.tsx";
import { changePassword } from "../server/entering.ts";
import { useAsking } from "../use-asking.ts";

export function Password() {
  const [isOpen, setOpen] = useState(false);
  const [old, setOld] = useState("");
  const [fresh, setFresh] = useState("");
  const [said, setSaid] = useState("");
  const { ask, isBusy, trouble } = useAsking();
  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await ask(changePassword(old, fresh)))) return;
    setOpen(false);
    setOld("");
    setFresh("");
    setSaid("Changed. Your other devices are signed out.");
  };
  return (
    <Section title="Password">
      {isOpen ? (
        <form className={css.form} onSubmit={change}>
          <OldPasswordField label="Your password now" value={old} onChange={setOld} />
          <NewPasswordField value={fresh} onChange={setFresh} />
          <Trouble sentence={trouble} />
          <div>
            <Button type="submit" disabled={isBusy}>
              Change it
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>Change the password</Button>
        </div>
      )}
      <p role="status">{said}</p>
    </Section>
  );
}
