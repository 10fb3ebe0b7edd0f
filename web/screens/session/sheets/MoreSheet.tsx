// What is needed less often? One set more, another exercise, the tone, the end.
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Chip, Chips } from "../../../parts/Chip.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { isSoundOn, setSound } from "../../../parts/signal.ts";
import type { SheetName } from "../live/SessionSheets.tsx";
import type { AboutLine } from "./about-line.ts";

export interface MoreSheetProps extends AboutLine {
  readonly onSheet: (sheet: SheetName | null) => void;
  readonly onMore: (itemId: string) => void;
}

export function MoreSheet({ line, onClose, onSaid, onSheet, onMore }: MoreSheetProps) {
  const [sound, setSoundOn] = useState(isSoundOn);
  const toggleSound = (on: boolean) => {
    setSound(on);
    setSoundOn(on);
  };
  const oneMore = () => {
    onMore(line.item.id);
    onSaid("One set more.");
  };
  return (
    <Sheet open title="More" onClose={onClose}>
      <Button wide onClick={oneMore}>
        One set more of this
      </Button>
      <Button wide onClick={() => onSheet("add")}>
        Add an exercise
      </Button>
      <Button wide onClick={() => onSheet("outline")}>
        Look over the session
      </Button>
      <Chips label="At the end of a rest">
        <Chip pressed={sound} onToggle={toggleSound}>
          Tone at the end of a rest
        </Chip>
      </Chips>
      <Button wide onClick={() => onSheet("finish")}>
        Finish the session
      </Button>
    </Sheet>
  );
}
