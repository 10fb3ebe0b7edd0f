// Nobody is signed in: what is an account for, what becomes of the log here, and which way in?
import { ACCOUNT_FOR, movingInWords } from "@dorsal/words";
import { useState } from "react";
import { Chip, Chips } from "../../../parts/Chip.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useExchangeStatus } from "../../../state/use-exchange.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import css from "../Account.module.css";
import { StopSyncing } from "../StopSyncing.tsx";
import { SyncStatus } from "../SyncStatus.tsx";
import { askEntrance } from "../server/account-facts.ts";
import { refusalSentence } from "../server/ask-server.ts";
import { useTold } from "../use-asking.ts";
import { SignIn } from "./SignIn.tsx";
import { SignUp } from "./SignUp.tsx";
import { useLogSize } from "./use-log-size.ts";

type Way = "sign-in" | "sign-up";

interface EnterProps {
  readonly onEntered: () => void;
  /** What came behind the link of an invitation; null for none. */
  readonly invite?: string | null;
}

export function Enter({ onEntered, invite = null }: EnterProps) {
  const { told: entrance, refusal } = useTold(askEntrance);
  const { kind } = useExchangeStatus();
  const [chosen, choose] = useState<Way | null>(null);
  const isGuest = kind === "guest";
  const usual = isGuest && (entrance?.signUp === "first" || invite !== null) ? "sign-up" : "sign-in";
  const way: Way = chosen ?? usual;
  if (refusal) return <Trouble sentence={refusalSentence(refusal)} />;
  return (
    <div className={css.sections}>
      {isGuest ? <WhatFor /> : <SyncStatus />}
      {isGuest && (
        <Chips label="Which way in">
          <Chip pressed={way === "sign-in"} onToggle={() => choose("sign-in")}>
            I have an account
          </Chip>
          <Chip pressed={way === "sign-up"} onToggle={() => choose("sign-up")}>
            Make an account
          </Chip>
        </Chips>
      )}
      {entrance && way === "sign-up" && <SignUp entrance={entrance} invite={invite} onEntered={onEntered} />}
      {entrance && way === "sign-in" && <SignIn onEntered={onEntered} />}
      {!isGuest && <StopSyncing />}
    </div>
  );
}

function WhatFor() {
  const size = useLogSize(useJournalStore());
  return (
    <div className={css.part}>
      <p>{ACCOUNT_FOR}</p>
      {size && <p>{movingInWords(size)}</p>}
    </div>
  );
}
