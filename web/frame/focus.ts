// Where is the reader after a change of page? At the new page's heading, as with a full page load.
import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) focusHeading();
      }),
    [router],
  );
}

/** Also for steps within one page, named by `_step`. Without a scroll: the router restores that. */
export function focusHeading(_step?: string): void {
  const heading = document.querySelector<HTMLElement>("main h1");
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
