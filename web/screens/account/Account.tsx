// Who am I on the server? Nobody yet: the ways in. Somebody: everything about the account.
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useExchangeStatus } from "../../state/use-exchange.ts";
import css from "./Account.module.css";
import { Ended } from "./Ended.tsx";
import { Enter } from "./enter/Enter.tsx";
import { useEntering } from "./enter/use-entering.ts";
import { Inside } from "./inside/Inside.tsx";
import { StopSyncing } from "./StopSyncing.tsx";
import { askAccount } from "./server/account-facts.ts";
import { refusalSentence } from "./server/ask-server.ts";
import { useTold } from "./use-asking.ts";

const SIGNED_OUT = 401;

export function Account() {
  const { told: account, refusal, renew } = useTold(askAccount);
  const { isMoving, enter } = useEntering(renew);
  const [isEnded, setEnded] = useState(false);
  const { kind } = useExchangeStatus();
  if (isEnded) return <Ended />;
  return (
    <div className={css.page}>
      <PageHeader title={account ? "Your account" : "Your other devices"} over={<Link to="/you">You</Link>} />
      {isMoving && <p role="status">Bringing the log of this device and the one of your account together.</p>}
      {!isMoving && account && <Inside account={account} onChanged={renew} onEnded={() => setEnded(true)} />}
      {!isMoving && refusal?.status === SIGNED_OUT && <Enter onEntered={enter} />}
      {!isMoving && refusal && refusal.status !== SIGNED_OUT && (
        <>
          <Trouble sentence={refusalSentence(refusal)} />
          <div className={css.ways}>
            <Button onClick={renew}>Try again</Button>
          </div>
          {kind !== "guest" && <StopSyncing />}
        </>
      )}
      {!isMoving && !account && !refusal && <p>Asking the server.</p>}
    </div>
  );
}
