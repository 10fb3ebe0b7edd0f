// Signed in, and the log on this device takes no part: everything was deleted here, or the device left. May it join?
import { NOT_SYNCING } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { useExchange } from "../../../state/use-exchange.ts";

export function NotSyncing() {
  const exchange = useExchange();
  const [isBusy, setBusy] = useState(false);
  const join = async () => {
    setBusy(true);
    // Where it does not come about, the line that takes this one's place says why.
    await exchange.signedIn().finally(() => setBusy(false));
  };
  return (
    <>
      <p>{NOT_SYNCING}</p>
      <div>
        <Button kind="primary" disabled={isBusy} onClick={join}>
          Sync this device
        </Button>
      </div>
    </>
  );
}
