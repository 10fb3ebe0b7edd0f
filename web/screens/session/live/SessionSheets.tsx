// Which question lies over the session? One sheet at a time; each is its own file and closes itself when answered.
import type { JournalState } from "@dorsal/engine";
import { EditSetSheet } from "../../../parts/EditSetSheet.tsx";
import { AddSheet } from "../sheets/AddSheet.tsx";
import { FinishSheet } from "../sheets/FinishSheet.tsx";
import { MoreSheet } from "../sheets/MoreSheet.tsx";
import { NoteSheet } from "../sheets/NoteSheet.tsx";
import { OutlineSheet } from "../sheets/OutlineSheet.tsx";
import { PainSheet } from "../sheets/PainSheet.tsx";
import { PauseSheet } from "../sheets/PauseSheet.tsx";
import { SkipSheet } from "../sheets/SkipSheet.tsx";
import { StopSheet } from "../sheets/StopSheet.tsx";
import { SwapSheet } from "../sheets/SwapSheet.tsx";
import type { SessionLine } from "../steps/session-lines.ts";
import type { Live } from "./live.ts";

export type SheetName =
  | "stop"
  | "pause"
  | "outline"
  | "hurts"
  | "swap"
  | "skip"
  | "note"
  | "more"
  | "add"
  | "finish"
  | { readonly edit: string };

export interface SessionSheetsProps {
  readonly sheet: SheetName | null;
  readonly live: Live;
  readonly state: JournalState;
  /** The exercise that the questions are about: the one that was there when the first was asked, since an answer may end it. None when nothing is left. */
  readonly line: SessionLine | null;
  readonly onSheet: (sheet: SheetName | null) => void;
  readonly onPick: (itemId: string | null) => void;
  readonly onMore: (itemId: string) => void;
  readonly onSaid: (words: string) => void;
}

export function SessionSheets(props: SessionSheetsProps) {
  const { sheet, live, state, line, onSheet, onPick } = props;
  const close = () => onSheet(null);
  const said = (words: string) => {
    props.onSaid(words);
    close();
  };
  const shared = { live, onClose: close };
  if (sheet === null) return null;
  if (typeof sheet === "object") {
    const set = live.lines.flatMap((one) => one.sets).find(({ setId }) => setId === sheet.edit);
    return set === undefined ? null : (
      <EditSetSheet
        key={set.setId}
        profile={live.profile}
        unit={live.unit}
        set={set}
        onClose={close}
        onSaid={said}
      />
    );
  }
  switch (sheet) {
    case "stop":
      return <StopSheet {...shared} onHurts={line === null ? null : () => onSheet("hurts")} />;
    case "pause":
      return <PauseSheet {...shared} />;
    case "outline":
      return <OutlineSheet {...shared} now={line} onPick={onPick} onAdd={() => onSheet("add")} />;
    case "add":
      return <AddSheet {...shared} plan={state.plan?.plan ?? null} onAdded={onPick} />;
    case "finish":
      return <FinishSheet {...shared} />;
    default:
      return line === null ? null : (
        <LineSheet {...props} {...shared} sheet={sheet} line={line} said={said} />
      );
  }
}

interface LineSheetProps extends Omit<SessionSheetsProps, "line" | "sheet"> {
  readonly sheet: "hurts" | "swap" | "skip" | "note" | "more";
  readonly line: SessionLine;
  readonly onClose: () => void;
  readonly said: (words: string) => void;
}

/** The questions about one exercise. */
function LineSheet({ sheet, live, state, line, onClose, said, onSheet, onMore }: LineSheetProps) {
  const shared = { live, line, onClose, onSaid: said };
  switch (sheet) {
    case "hurts":
      return (
        <PainSheet
          {...shared}
          notes={state.pain}
          onSwap={() => onSheet("swap")}
          onFlags={() => onSheet("stop")}
        />
      );
    case "swap":
      return <SwapSheet {...shared} plan={state.plan?.plan ?? null} />;
    case "skip":
      return <SkipSheet {...shared} />;
    case "note":
      return <NoteSheet {...shared} />;
    case "more":
      return <MoreSheet {...shared} onSheet={onSheet} onMore={onMore} />;
  }
}
