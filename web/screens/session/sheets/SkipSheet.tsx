// Why is it left out? One tap; the answer helps the next plan, and what was done of it stays.
import { Button } from "../../../parts/Button.tsx";
import { exerciseName } from "../../../parts/names.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { skipItem } from "../../../state/actions/session.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import type { AboutLine } from "./about-line.ts";

const WHY = [
  { why: "time", words: "No time" },
  { why: "equipment", words: "The kit is taken or not here" },
  { why: "pain", words: "It does not feel right" },
  { why: "choice", words: "I would rather not" },
] as const;

export function SkipSheet({ live, line, onClose, onSaid }: AboutLine) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(live.names);
  const name = exerciseName(line.item.exercise);
  const skip = async (why: (typeof WHY)[number]["why"]) => {
    const { sessionId } = live.record;
    const done = await run(skipItem(journal, { sessionId, itemId: line.item.id, why }));
    if (done) onSaid(`${name} is left out.`);
  };
  return (
    <Sheet open title={`Leave out ${name}`} onClose={onClose}>
      <Trouble sentence={trouble} />
      {WHY.map(({ why, words }) => (
        <Button key={why} wide onClick={() => skip(why)}>
          {words}
        </Button>
      ))}
    </Sheet>
  );
}
