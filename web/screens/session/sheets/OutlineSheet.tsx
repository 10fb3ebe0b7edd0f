// The whole session in a sheet, where the screen has no room for it at the side.
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import type { Live } from "../live/live.ts";
import { Outline } from "../live/Outline.tsx";
import type { SessionLine } from "../steps/session-lines.ts";

export interface OutlineSheetProps {
  readonly live: Live;
  readonly now: SessionLine | null;
  readonly onClose: () => void;
  readonly onPick: (itemId: string) => void;
  readonly onAdd: () => void;
}

export function OutlineSheet({ live, now, onClose, onPick, onAdd }: OutlineSheetProps) {
  const pick = (itemId: string) => {
    onPick(itemId);
    onClose();
  };
  return (
    <Sheet open title="This session" onClose={onClose}>
      <Outline lines={live.lines} now={now} onPick={pick} />
      <Button wide onClick={onAdd}>
        Add an exercise
      </Button>
    </Sheet>
  );
}
