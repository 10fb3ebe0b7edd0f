// What does one tap look like? One primary action a screen; everything else is quieter.
import type { ButtonHTMLAttributes } from "react";
import css from "./Button.module.css";

/** `primary` the one thing to do; `quiet` bordered; `plain` words only; `danger` takes something away. */
export type ButtonKind = "primary" | "quiet" | "plain" | "danger";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind;
  /** As wide as its column. */
  readonly wide?: boolean;
}

export function Button({ kind = "quiet", wide = false, className, ...rest }: ButtonProps) {
  return <button type="button" className={buttonClass(kind, wide, className)} {...rest} />;
}

/** The same look for a link: `<Link className={buttonClass("primary")}>`. */
export function buttonClass(kind: ButtonKind = "quiet", wide = false, more?: string): string {
  return [css.button, css[kind], wide && css.wide, more].filter(Boolean).join(" ");
}
