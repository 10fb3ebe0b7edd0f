// Which entries did the server not take, why, and what can be done? They are safe here in any case.
import { HELD_BACK_MEANS } from "@dorsal/words";
import { Link, useNavigate } from "@tanstack/react-router";
import { leaveHere } from "../../../device/left-here.ts";
import { saveFile } from "../../../device/save-file.ts";
import { Button } from "../../../parts/Button.tsx";
import { PageHeader } from "../../../parts/PageHeader.tsx";
import { readClock } from "../../../state/clock.ts";
import { useExchange, useExchangeStatus } from "../../../state/use-exchange.ts";
import css from "../Account.module.css";
import { SyncStatus } from "../SyncStatus.tsx";
import { HeldBackEntry } from "./HeldBackEntry.tsx";
import { useHeldBack } from "./use-held-back.ts";

export function HeldBack() {
  const exchange = useExchange();
  const { kind, quarantine, isRunning } = useExchangeStatus();
  const entries = useHeldBack(quarantine);
  const navigate = useNavigate();
  const save = () => {
    const lines = entries.map(({ event }) => JSON.stringify(event)).join("\n");
    saveFile(`dorsal-not-taken-${readClock().today}.jsonl`, `${lines}\n`, "application/jsonl");
  };
  const leave = async () => {
    leaveHere(quarantine.map(({ id }) => id));
    await navigate({ to: "/you" });
  };
  return (
    <div className={css.page}>
      <PageHeader title="Not taken by the server" over={<Link to="/you">You</Link>} />
      <SyncStatus />
      {quarantine.length === 0 ? (
        <p>There is nothing: the server took every entry that it was offered.</p>
      ) : (
        <>
          <p>{HELD_BACK_MEANS}</p>
          <ul className={css.rows}>
            {entries.map((entry) => (
              <HeldBackEntry key={entry.event.id} {...entry} />
            ))}
          </ul>
          {kind !== "guest" && (
            <Button kind="primary" wide disabled={isRunning} onClick={() => exchange.offerAgain()}>
              Offer them again
            </Button>
          )}
          <Button wide onClick={save}>
            Save them as a file
          </Button>
          <Button kind="plain" wide onClick={leave}>
            Leave them on this device and ask no more
          </Button>
        </>
      )}
    </div>
  );
}
