// What stands around every screen? The way past the bar, the screen itself, and the five places.
import { Navigate, Outlet, useRouterState } from "@tanstack/react-router";
import { Suspense } from "react";
import { useJournal } from "../state/use-journal.ts";
import css from "./Frame.module.css";
import { useFocusOnNavigation } from "./focus.ts";
import { isOpenToAll } from "./open-to-all.ts";
import { Places } from "./Places.tsx";

/** Screens that fill the display: one thing to do, no way to wander off by accident. */
const FULL_SCREEN = /^\/(session|welcome)(\/|$)/;

export function Frame() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  useFocusOnNavigation();
  // A start without consent never comes here (see `routes`); deleting everything while the app is open does.
  const consented = useJournal((state) => state.consent !== null);
  const full = FULL_SCREEN.test(path);
  return (
    <div className={full ? css.full : css.frame}>
      <a className={css.skip} href="#screen">
        To the screen
      </a>
      <main id="screen" className={css.screen}>
        <Suspense fallback={<p className={css.opening}>Opening</p>}>
          {consented || isOpenToAll(path) ? <Outlet /> : <Navigate to="/welcome" replace />}
        </Suspense>
      </main>
      {!full && <Places />}
    </div>
  );
}
