// Where does a question go that must not leave the screen? Into a sheet: from below on a phone, centred with more room.
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from "react";
import css from "./Sheet.module.css";
import { somethingNew } from "./second-tap.ts";

export interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The platform's own modal dialog: focus is kept inside, Escape closes, what is behind is inert. */
export function Sheet({ open, title, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
    somethingNew();
    return somethingNew;
  }, [open]);
  useCloseOnBack(open, onClose);
  // Whether it closes is the answer of whoever opened it: a note that cannot be stored is not thrown away.
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  const closeOnGround = (event: SyntheticEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog without our help.
    <dialog
      ref={dialog}
      className={css.sheet}
      aria-labelledby={heading}
      onCancel={cancel}
      onClose={onClose}
      onClick={closeOnGround}
    >
      {open && (
        <div className={css.body}>
          <header className={css.head}>
            <h2 id={heading} tabIndex={-1}>
              {title}
            </h2>
            <button type="button" className={css.close} aria-label="Close" onClick={onClose}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M6 6 18 18M18 6 6 18" />
              </svg>
            </button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}

/** The browser's Back closes the sheet and leaves nobody's screen. */
function useCloseOnBack(open: boolean, onClose: () => void): void {
  const { history } = useRouter();
  useEffect(() => {
    if (!open) return;
    const blockerFn = ({ action }: { readonly action: string }) => {
      if (action === "BACK") onClose();
      return action === "BACK";
    };
    return history.block({ blockerFn, enableBeforeUnload: false });
  }, [open, onClose, history]);
}
