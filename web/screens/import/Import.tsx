// How do years in another app come along? A file is chosen, read, looked over, and added as one act that can be undone.
import { useEffect, useRef } from "react";
import { focusHeading } from "../../frame/focus.ts";
import { AskColumns } from "./AskColumns.tsx";
import { AskUnit } from "./AskUnit.tsx";
import { ChooseFile } from "./ChooseFile.tsx";
import { Done } from "./Done.tsx";
import { Preview } from "./Preview.tsx";
import { ReadingFile } from "./ReadingFile.tsx";
import { useImport } from "./use-import.ts";

export function Import() {
  const flow = useImport();
  const { step } = flow;
  useHeadingOfStep(step.at);
  switch (step.at) {
    case "choose":
      return <ChooseFile trouble={step.trouble} said={step.said} onChoose={flow.choose} />;
    case "reading":
      return <ReadingFile file={step.file} bytes={step.bytes} onStop={flow.stop} />;
    case "columns":
      return (
        <AskColumns
          file={step.file}
          titles={step.titles}
          tried={step.tried}
          onSay={flow.readColumns}
          onStop={flow.stop}
        />
      );
    case "unit":
      return <AskUnit read={step.read} onSay={flow.readIn} onStop={flow.stop} />;
    case "preview":
      return <Preview read={step.read} onAdded={flow.finish} onStop={flow.stop} />;
    case "done":
      return <Done brought={step.brought} onChoose={flow.choose} />;
  }
}

/** Each step is read from its top; the first time, the frame sees to that. */
function useHeadingOfStep(step: string): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    scrollTo(0, 0);
    focusHeading(step);
  }, [step]);
}
