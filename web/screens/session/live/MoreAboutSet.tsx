// Is there more to say about the set in hand? One quiet key that shows what was said, and a sheet to say it in.
import { detailWords } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { SetDetails, type SetDetailsProps } from "../../../parts/SetDetails.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useOpenerFocus } from "../../../parts/use-opener-focus.ts";
import css from "./SetControls.module.css";

export function MoreAboutSet(props: SetDetailsProps) {
  const [isOpen, setOpen] = useState(false);
  const focus = useOpenerFocus();
  const said = detailWords(props.details);
  const open = () => {
    focus.remember();
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    focus.giveBack();
  };
  return (
    <>
      <Button kind="plain" className={css.about} aria-haspopup="dialog" onClick={open}>
        More about this set{said && `: ${said}`}
      </Button>
      {isOpen && (
        <Sheet open title="More about this set" onClose={close}>
          <SetDetails {...props} />
          <Button kind="primary" wide onClick={close}>
            That is it
          </Button>
        </Sheet>
      )}
    </>
  );
}
