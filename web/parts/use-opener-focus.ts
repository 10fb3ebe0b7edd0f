// Where is the keyboard after a sheet has closed? Where it was before: on what opened it, as long as that is there.
import { useRef } from "react";

export interface OpenerFocus {
  /** Before a sheet opens. */
  readonly remember: () => void;
  /** After it has closed. */
  readonly giveBack: () => void;
}

export function useOpenerFocus(): OpenerFocus {
  const opener = useRef<Element | null>(null);
  return {
    remember: () => {
      opener.current = document.activeElement;
    },
    giveBack: () => {
      const { current } = opener;
      requestAnimationFrame(() => {
        if (current instanceof HTMLElement && current.isConnected) current.focus({ preventScroll: true });
        else document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
      });
    },
  };
}
