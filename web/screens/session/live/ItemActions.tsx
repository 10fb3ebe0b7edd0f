// What else can be done with this exercise? Swap it, say that it hurts, skip it, write a note.
import { Button } from "../../../parts/Button.tsx";
import css from "./ItemActions.module.css";
import type { SheetName } from "./SessionSheets.tsx";

export function ItemActions({ onSheet }: { readonly onSheet: (sheet: SheetName) => void }) {
  return (
    <div className={css.actions}>
      <Button onClick={() => onSheet("hurts")}>Hurts</Button>
      <Button onClick={() => onSheet("swap")}>Swap</Button>
      <Button onClick={() => onSheet("skip")}>Skip</Button>
      <Button onClick={() => onSheet("note")}>Note</Button>
      <Button onClick={() => onSheet("more")}>More</Button>
    </div>
  );
}
