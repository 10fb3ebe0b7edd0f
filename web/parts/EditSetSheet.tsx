// Was a set stored wrongly? Put it right or take it back; the log keeps what was said first.
import { ownedLoads, type Profile, type SetFacts, type SetRecord } from "@dorsal/engine";
import { useState } from "react";
import { correctSet, voidSet } from "../state/actions/set.ts";
import { useCatalog } from "../state/catalog.ts";
import { useJournalStore } from "../state/use-journal.ts";
import { Button } from "./Button.tsx";
import { exerciseName, useNames } from "./names.ts";
import type { LoadUnit } from "./pounds.ts";
import { SetForm } from "./SetForm.tsx";
import { Sheet } from "./Sheet.tsx";
import { setSpoken } from "./set-words.ts";
import { Trouble } from "./Trouble.tsx";
import { useAction } from "./use-action.ts";

export interface EditSetSheetProps {
  readonly set: SetRecord;
  readonly profile: Profile;
  readonly unit: LoadUnit;
  readonly onClose: () => void;
  /** "Set corrected: 50 kg times 8." */
  readonly onSaid: (words: string) => void;
}

export function EditSetSheet({ set, profile, unit, onClose, onSaid }: EditSetSheetProps) {
  const journal = useJournalStore();
  const { run, trouble, settle } = useAction(useNames());
  const [facts, setFacts] = useState<SetFacts>(set.facts);
  const exercise = useCatalog().exercises[set.facts.exercise];
  const ownedKg = exercise === undefined ? [] : ownedLoads(exercise, profile).loadsKg;
  const { setId } = set;
  const change = (next: SetFacts) => {
    settle();
    setFacts(next);
  };
  const correct = async () => {
    if (await run(correctSet(journal, { setId, facts }))) onSaid(`Set corrected: ${setSpoken(facts, unit)}.`);
  };
  const takeBack = async () => {
    if (await run(voidSet(journal, { setId }))) onSaid("Set taken back.");
  };
  return (
    <Sheet open title={exerciseName(set.facts.exercise)} onClose={onClose}>
      <SetForm facts={facts} profile={profile} ownedKg={ownedKg} unit={unit} onChange={change} />
      <Trouble sentence={trouble} />
      <Button kind="primary" wide onClick={correct}>
        Correct the set
      </Button>
      <Button kind="danger" wide onClick={takeBack}>
        Take it back
      </Button>
    </Sheet>
  );
}
