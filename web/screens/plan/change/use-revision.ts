// What would a change do? The planner is asked as soon as there is a change; what is shown then is what is taken up.
import { ok, type PlanChange, type PlanRevision, type Result, type ReviseRefusal } from "@dorsal/engine";
import { useEffect, useState } from "react";
import { reviseInWorker } from "../../../device/planner.ts";
import { useToday } from "../../../parts/use-today.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { useJournal } from "../../../state/use-journal.ts";
import { reviseRequest } from "./revise-request.ts";

export type Revising = Result<PlanRevision, ReviseRefusal> | "making" | "failed";

export function useRevision(change: PlanChange): Revising {
  const state = useJournal((whole) => whole);
  const today = useToday();
  const catalog = useCatalog();
  // The same change may be written anew at every drawing.
  const asked = JSON.stringify(change);
  const [made, setMade] = useState<Revising>("making");
  useEffect(() => {
    const change = JSON.parse(asked) as PlanChange;
    const request = reviseRequest({ state, change, today, catalog });
    if (request === null) return;
    let left = false;
    setMade("making");
    reviseInWorker(request).then(
      // In the log stands what was asked, without what the planner was told beside it.
      (answer) => !left && setMade(answer.ok ? ok({ ...answer.value, change }) : answer),
      () => !left && setMade("failed"),
    );
    return () => {
      left = true;
    };
  }, [asked, state, today, catalog]);
  return made;
}
