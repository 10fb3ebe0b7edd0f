// What is shown only once? Codes, keys and links: to be copied or saved before one goes on.
import { useState } from "react";
import { saveFile } from "../../device/save-file.ts";
import { Button } from "../../parts/Button.tsx";
import css from "./Account.module.css";

export interface ShownOnceProps {
  readonly words: string;
  readonly lines: readonly string[];
  /** The name of the file that Save makes. */
  readonly file: string;
  readonly onDone: () => void;
}

export function ShownOnce({ words, lines, file, onDone }: ShownOnceProps) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines.join("\n"));
      setSaid("Copied.");
    } catch {
      setSaid("This browser did not let it be copied: mark the text, or save it.");
    }
  };
  const save = () => {
    saveFile(file, `${lines.join("\n")}\n`, "text/plain");
    setSaid(`${file} is in your downloads.`);
  };
  return (
    <div className={css.part}>
      <p>{words}</p>
      <ul className={css.codes}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={css.ways}>
        <Button onClick={copy}>Copy</Button>
        <Button onClick={save}>Save as a file</Button>
        <Button kind="plain" onClick={onDone}>
          I have it
        </Button>
      </div>
      <p role="status" className={css.quiet}>
        {said}
      </p>
    </div>
  );
}
