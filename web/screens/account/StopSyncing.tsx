// How does a device leave its account? Told what stays where; then the log here is a guest's again, also without a signal.
import { onlyHereWords, STOP_SYNCING, STOPPED_SYNCING } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useExchange, useExchangeStatus } from "../../state/use-exchange.ts";
import { Section } from "../you/Section.tsx";
import { signOut } from "./server/entering.ts";

interface StopSyncingProps {
  /** What the account says of this device is another now. */
  readonly onStopped?: () => Promise<void>;
}

export function StopSyncing({ onStopped }: StopSyncingProps) {
  const exchange = useExchange();
  const { unsynced } = useExchangeStatus();
  const [isAsking, setIsAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const onlyHere = onlyHereWords(unsynced);
  const stop = async () => {
    try {
      await exchange.leaveAccount();
    } catch {
      setTrouble("The browser could not write that down. Nothing changed. Reload the page, then try again.");
      return;
    }
    setIsAsking(false);
    // Where the server is away this device stays signed in, and the account says that its log takes no part.
    await signOut();
    await onStopped?.();
  };
  return (
    <Section title="This device">
      <p>{STOP_SYNCING}</p>
      <div>
        <Button onClick={() => setIsAsking(true)}>Stop syncing on this device</Button>
      </div>
      <Sheet open={isAsking} title="Stop syncing here?" onClose={() => setIsAsking(false)}>
        {onlyHere && <Trouble sentence={onlyHere} />}
        <p>{STOPPED_SYNCING}</p>
        <Trouble sentence={trouble} />
        <Button kind="primary" wide onClick={stop}>
          Stop syncing
        </Button>
      </Sheet>
    </Section>
  );
}
