// How do you come to it today? Asked above the start, answered in one sheet or not at all; then what it changes, in words.
// Where nothing is planned nobody is asked: it is offered among the ways to train.
import type { JournalState } from "@dorsal/engine";
import { lazy, Suspense, useState } from "react";
import { dontAskOn, useCheckInWish } from "../../../device/check-in-wish.ts";
import { Button } from "../../../parts/Button.tsx";
import { useOpenerFocus } from "../../../parts/use-opener-focus.ts";
import { checkInOf, useAsPlanned } from "./as-planned.ts";
import css from "./CheckIn.module.css";

const CheckInSheet = lazy(() => import("./CheckInSheet.tsx"));
const CheckInResult = lazy(() => import("./CheckInResult.tsx"));

export interface CheckInProps {
  readonly state: JournalState;
  readonly today: string;
  /** Offered, not asked. */
  readonly quiet?: boolean;
}

export function CheckIn({ state, today, quiet = false }: CheckInProps) {
  const { isAsked, isNever } = useCheckInWish(today);
  const asPlanned = useAsPlanned(state, today);
  const [isOpen, setOpen] = useState(false);
  const focus = useOpenerFocus();
  const known = checkInOf(state, today);
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
      <Suspense>
        {known !== null && (
          <CheckInResult state={state} today={today} checkIn={known} asPlanned={asPlanned} onChange={open} />
        )}
      </Suspense>
      {known === null && quiet && !isNever && (
        <Button kind="plain" className={css.offer} onClick={open}>
          How are you today?
        </Button>
      )}
      {known === null && !quiet && isAsked && (
        <section className={css.ask} aria-label="Check-in">
          <Button onClick={open}>How are you today?</Button>
          <Button kind="plain" onClick={() => dontAskOn(today)}>
            Not today
          </Button>
        </section>
      )}
      <Suspense>
        {isOpen && <CheckInSheet state={state} known={known} today={today} onClose={close} />}
      </Suspense>
    </>
  );
}
