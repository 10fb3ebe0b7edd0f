// How does an account end? Its name is typed, the person proven; then the server keeps nothing of them.
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useExchange } from "../../../state/use-exchange.ts";
import { Section } from "../../you/Section.tsx";
import { Field } from "../Field.tsx";
import { endAccount } from "../server/account-facts.ts";
import { useAsking } from "../use-asking.ts";
import type { InsideProps } from "./Inside.tsx";
import { SamePerson } from "./SamePerson.tsx";

export function EndAccount({ account, onEnded }: InsideProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const asking = useAsking();
  const exchange = useExchange();
  const end = async (password: string | undefined) => {
    if (!(await asking.ask(endAccount(password)))) return;
    // Should the browser not write it down: the account offers to stop syncing here as long as it is remembered.
    await exchange.leaveAccount().catch(() => {});
    onEnded();
  };
  return (
    <Section title="Delete the account">
      <p>
        The server deletes your log, your keys and everything else of you. This device keeps its log; your
        others keep theirs.
      </p>
      <div>
        <Button kind="danger" onClick={() => setIsAsking(true)}>
          Delete the account
        </Button>
      </div>
      <Sheet open={isAsking} title="Delete the account?" onClose={() => setIsAsking(false)}>
        <p>It cannot come back. Save everything first if you may want it.</p>
        <SamePerson
          asking={asking}
          hasPassword={account.hasPassword}
          words="Delete the account now"
          kind="danger"
          disabled={typed.trim() !== account.name}
          onProven={end}
        >
          <Field
            label={`Type ${account.name} to go on`}
            autoComplete="off"
            autoCapitalize="none"
            value={typed}
            onChange={setTyped}
          />
        </SamePerson>
      </Sheet>
    </Section>
  );
}
