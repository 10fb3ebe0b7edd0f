// How far is the reading? A bar over the bytes of the file, and a way to stop.
import { Button } from "../../parts/Button.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { sizeWords } from "../../parts/size-words.ts";
import css from "./Import.module.css";

export interface ReadingFileProps {
  readonly file: File;
  readonly bytes: number;
  readonly onStop: () => void;
}

export function ReadingFile({ file, bytes, onStop }: ReadingFileProps) {
  return (
    <div className={css.page}>
      <PageHeader title="Reading your file" over={file.name} />
      <progress className={css.bar} aria-label="Read so far" value={bytes} max={Math.max(file.size, 1)} />
      <p className={css.quiet}>
        {sizeWords(bytes)} of {sizeWords(file.size)}
      </p>
      <Button wide onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}
