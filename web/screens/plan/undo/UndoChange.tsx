// One tap takes the newest change of the plan back; while the planner works the button says so, and what stops it is told.
import type { StandingRevision } from "@dorsal/engine";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { useNames } from "../../../parts/names.ts";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useToday } from "../../../parts/use-today.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import { takeBackChange } from "./take-back.ts";

export interface UndoChangeProps {
  readonly revision: StandingRevision;
  readonly onUndone?: () => void;
}

export function UndoChange({ revision, onUndone }: UndoChangeProps) {
  const journal = useJournalStore();
  const catalog = useCatalog();
  const names = useNames();
  const today = useToday();
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const undo = async () => {
    setWorking(true);
    const stopped = await takeBackChange({ journal, revision, today, catalog, names });
    setWorking(false);
    setTrouble(stopped);
    if (stopped === null) onUndone?.();
  };
  return (
    <>
      <Button disabled={isWorking} onClick={undo}>
        {isWorking ? "Undoing this change ..." : "Undo this change"}
      </Button>
      <Trouble sentence={trouble} />
    </>
  );
}
