// Is the copy on the server whole? Its line, and what the person can do where it is not.
import { clockWords, newerWords } from "@dorsal/words";
import { Button } from "../../parts/Button.tsx";
import { useExchange, useExchangeStatus } from "../../state/use-exchange.ts";
import { SyncStatus } from "../account/SyncStatus.tsx";
import { NotTaken } from "./NotTaken.tsx";
import css from "./YourLog.module.css";

export function CopyOnServer() {
  const exchange = useExchange();
  const { kind, trouble, newer, clockAheadMs, isRunning } = useExchangeStatus();
  const clock = clockWords(clockAheadMs);
  return (
    <>
      <SyncStatus />
      {clock && <p>{clock}</p>}
      {newer > 0 && <p>{newerWords(newer)}</p>}
      <div className={css.ways}>
        {kind !== "guest" && trouble !== "signed_out" && (
          <Button disabled={isRunning} onClick={() => exchange.exchangeNow()}>
            Ask the server now
          </Button>
        )}
        <NotTaken />
      </div>
    </>
  );
}
