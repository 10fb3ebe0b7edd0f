// Where is the file? A key over the platform's own file field; the same file can be chosen twice in a row.
import type { ChangeEvent, ReactNode } from "react";
import { type ButtonKind, buttonClass } from "../../parts/Button.tsx";
import css from "./Import.module.css";

export interface FileKeyProps {
  readonly onChoose: (file: File) => void;
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
}

export function FileKey({ onChoose, kind = "primary", children }: FileKeyProps) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    onChoose(file);
    target.value = "";
  };
  return (
    <label className={buttonClass(kind, true, css.pick)}>
      {children}
      <input type="file" onChange={choose} />
    </label>
  );
}
