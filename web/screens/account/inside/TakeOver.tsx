// The account that this log belonged to is gone, and the log is yours all the same: may it move into the one you have now?
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useExchange } from "../../../state/use-exchange.ts";
import { Section } from "../../you/Section.tsx";

export function TakeOver({ name }: { readonly name: string }) {
  const exchange = useExchange();
  const [isAsking, setIsAsking] = useState(false);
  const take = async () => {
    await exchange.leaveAccount();
    await exchange.signedIn();
  };
  return (
    <Section title="The log is yours, and its account is gone">
      <p>It can move into the account that you have now.</p>
      <div>
        <Button onClick={() => setIsAsking(true)}>Move it into this account</Button>
      </div>
      <Sheet open={isAsking} title="Is the log on this device yours?" onClose={() => setIsAsking(false)}>
        <p>
          It moves into the account of {name}, and both become one. What was moved cannot be taken apart
          again: if somebody else trained with this device, do not do it.
        </p>
        <Button kind="primary" wide onClick={take}>
          It is mine: move it
        </Button>
      </Sheet>
    </Section>
  );
}
