// What hangs here? One picture with its name below.
import type { ReactNode } from "react";
import css from "./MapGallery.module.css";

export interface PlaqueProps {
  readonly name: string;
  readonly width?: "small" | "middle" | "large";
  readonly children: ReactNode;
}

export function Plaque({ name, width = "middle", children }: PlaqueProps) {
  return (
    <li className={css.plaque} data-width={width}>
      {children}
      <span>{name}</span>
    </li>
  );
}
