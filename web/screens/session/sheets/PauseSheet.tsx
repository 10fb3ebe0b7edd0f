// May I put it away for a while? Everything stored stays, the session stays open, here and after a reload.
import { counted } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { Button, buttonClass } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import type { Live } from "../live/live.ts";
import css from "./Sheets.module.css";

export interface PauseSheetProps {
  readonly live: Live;
  readonly onClose: () => void;
}

export function PauseSheet({ live, onClose }: PauseSheetProps) {
  const sets = live.lines.reduce((sum, line) => sum + line.sets.length, 0);
  return (
    <Sheet open title="Paused" onClose={onClose}>
      <p className={css.words}>
        {sets === 0 ? "Nothing is logged yet." : `${counted(sets, "set")} stored.`} The session stays open:
        come back in a minute or tonight, also without signal.
      </p>
      <Button kind="primary" wide onClick={onClose}>
        Go on
      </Button>
      <Link to="/today" className={buttonClass("quiet", true)}>
        Leave it open and go to Today
      </Link>
    </Sheet>
  );
}
