// What happens right after somebody came in? The log of this device and that of the account become one; then one goes on
// where there is something to do.
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useExchange } from "../../../state/use-exchange.ts";
import { useJournalStore } from "../../../state/use-journal.ts";

export function useEntering(renew: () => Promise<void>): {
  readonly isMoving: boolean;
  readonly enter: () => Promise<void>;
} {
  const exchange = useExchange();
  const journal = useJournalStore();
  const navigate = useNavigate();
  const [isMoving, setMoving] = useState(false);
  const enter = async () => {
    const wasEmpty = journal.state().consent === null;
    setMoving(true);
    try {
      await exchange.signedIn();
    } finally {
      // Where it could not be done yet, the line on the account says why, and it is tried again.
      await renew();
      setMoving(false);
    }
    if (wasEmpty && journal.state().profile !== null) await navigate({ to: "/today" });
  };
  return { isMoving, enter };
}
