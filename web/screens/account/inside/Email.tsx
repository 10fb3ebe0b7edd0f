// With which e-mail does one sign in? Another one, for who proves to be the person.
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Section } from "../../you/Section.tsx";
import { Field } from "../Field.tsx";
import { changeEmail } from "../server/change-email.ts";
import { useAsking } from "../use-asking.ts";
import type { InsideProps } from "./Inside.tsx";
import { SamePerson } from "./SamePerson.tsx";

export function Email({ account, onChanged }: InsideProps) {
  const [isOpen, setOpen] = useState(false);
  const [email, setEmail] = useState("");
  const [said, setSaid] = useState("");
  const asking = useAsking();
  const change = async (password: string | undefined) => {
    const answer = await asking.ask(changeEmail(email.trim(), password));
    if (!answer) return;
    setOpen(false);
    setEmail("");
    setSaid(
      answer.given.changed
        ? `Changed: you sign in with ${email.trim()} from now on. Your other devices are signed out.`
        : `A letter is on its way to ${email.trim()}. Open its link within a day; until then nothing changes.`,
    );
    await onChanged();
  };
  return (
    <Section title="E-mail">
      <p>{account.email}</p>
      {isOpen ? (
        <SamePerson
          hasPassword={account.hasPassword}
          words="Change it"
          asking={asking}
          onProven={(password) => void change(password)}
        >
          <Field
            label="The new e-mail"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            value={email}
            onChange={setEmail}
          />
        </SamePerson>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>Change the e-mail</Button>
        </div>
      )}
      <p role="status">{said}</p>
    </Section>
  );
}
