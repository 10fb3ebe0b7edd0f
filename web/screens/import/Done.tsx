// What came of it? What is new, changed and known; the way to see it, and the way back.
import { counted } from "@dorsal/words";
import { Link, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { useNames } from "../../parts/names.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { undoImport } from "../../state/actions/history.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import { FileKey } from "./FileKey.tsx";
import css from "./Import.module.css";
import { markPainted } from "./import-marks.ts";
import type { Brought } from "./use-import.ts";

export interface DoneProps {
  readonly brought: Brought;
  readonly onChoose: (file: File) => void;
}

export function Done({ brought, onChoose }: DoneProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(useNames());
  const [undone, setUndone] = useState(false);
  const router = useRouter();
  useEffect(() => {
    markPainted("import-confirmed", "import-stored");
    // Most will look at it next.
    router.preloadRoute({ to: "/history" });
  }, [router]);
  const undo = async () => {
    if (await run(undoImport(journal, brought.importId))) setUndone(true);
  };
  return (
    <div className={css.page}>
      <PageHeader title={undone ? "Taken back" : "Your years are here"} over={brought.fileName} />
      <p role="status">
        {undone
          ? "Nothing of this file counts any more. Choose it again at any time."
          : `Added and stored on this device: ${broughtWords(brought)}.`}
      </p>
      {brought.knownWorkouts > 0 && !undone && (
        <p className={css.quiet}>
          {counted(brought.knownWorkouts, "workout was", "workouts were")} already here.
        </p>
      )}
      <Trouble sentence={trouble} />
      <div className={css.onward}>
        <Link to="/history" className={buttonClass("primary", true)}>
          See my history
        </Link>
        {!undone && (
          <Button wide onClick={undo}>
            Take this import back
          </Button>
        )}
        <FileKey kind="plain" onChoose={onChoose}>
          Bring another file
        </FileKey>
      </div>
    </div>
  );
}

function broughtWords({ newWorkouts, changedWorkouts, bodyMasses, sets }: Brought): string {
  return [
    newWorkouts > 0 && counted(newWorkouts, "new workout"),
    changedWorkouts > 0 && counted(changedWorkouts, "changed workout"),
    sets > 0 && `${counted(sets, "set")} in all`,
    bodyMasses > 0 && counted(bodyMasses, "body mass", "body masses"),
  ]
    .filter(Boolean)
    .join(", ");
}
