// How do I get to the five places? A bar under the thumb; on a wide screen a rail at the side.
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useExchangeStatus } from "../state/use-exchange.ts";
import { PLACES } from "./five-places.ts";
import css from "./Places.module.css";

/** Only who has an account ever needs it. */
const NeedsALook = lazy(() => import("./NeedsALook.tsx"));

export function Places() {
  const { kind } = useExchangeStatus();
  return (
    <nav className={css.places} aria-label="Places">
      <ul>
        {PLACES.map((place) => (
          <li key={place.to}>
            <Link to={place.to} className={css.place} activeProps={{ "aria-current": "page" }}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={place.drawing} />
              </svg>
              {place.name}
              {place.to === "/you" && kind !== "guest" && (
                <Suspense>
                  <NeedsALook />
                </Suspense>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
