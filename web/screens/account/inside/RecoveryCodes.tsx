// How does one come in when everything is lost? With codes on paper; whoever has none yet is told so first of all.
import { counted, RECOVERY_WORDS } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Section } from "../../you/Section.tsx";
import { ShownOnce } from "../ShownOnce.tsx";
import { makeRecoveryCodes } from "../server/account-facts.ts";
import { useAsking } from "../use-asking.ts";
import type { InsideProps } from "./Inside.tsx";
import { SamePerson } from "./SamePerson.tsx";

export function RecoveryCodes({ account, onChanged }: InsideProps) {
  const [isOpen, setOpen] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const asking = useAsking();
  const make = async (password: string | undefined) => {
    const made = await asking.ask(makeRecoveryCodes(password));
    if (made) setCodes(made.given.codes);
  };
  const done = async () => {
    setCodes(null);
    setOpen(false);
    await onChanged();
  };
  const left = account.recoveryCodes;
  return (
    <Section title="Recovery codes">
      {codes ? (
        <ShownOnce words={RECOVERY_WORDS} lines={codes} file="dorsal-recovery-codes.txt" onDone={done} />
      ) : (
        <p>
          {left > 0
            ? `${counted(left, "code")} not used yet. New ones take their place.`
            : "You have none yet. If you lose your passkey or password, only whoever runs the server could let you in."}
        </p>
      )}
      {!codes && !isOpen && (
        <div>
          <Button kind={left > 0 ? "quiet" : "primary"} onClick={() => setOpen(true)}>
            Make recovery codes
          </Button>
        </div>
      )}
      {!codes && isOpen && (
        <SamePerson
          {...{ asking }}
          hasPassword={account.hasPassword}
          words="Show me the codes"
          onProven={make}
        />
      )}
    </Section>
  );
}
