// How do I get to the five places? A bar under the thumb; on a wide screen a rail at the side.
import { Link } from "@tanstack/react-router";
import { PLACES } from "./five-places.ts";
import css from "./Places.module.css";

export function Places() {
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
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
