// Where is my log, how large is it, how do I take it with me and bring it back?
import { counted } from "@dorsal/words";
import { Link, useLocation } from "@tanstack/react-router";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { saveFile } from "../../device/save-file.ts";
import { askToPersist } from "../../device/store/persistence.ts";
import { actionRefusalSentence } from "../../parts/action-refusal.ts";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { useNames } from "../../parts/names.ts";
import { sizeWords } from "../../parts/size-words.ts";
import { readClock } from "../../state/clock.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import { restoredWords } from "../import/restored-words.ts";
import { IMPORT_PLACE } from "./import-place.ts";
import { Section } from "./Section.tsx";
import { useStorageFacts } from "./use-storage-facts.ts";
import css from "./YourLog.module.css";

export function YourLog() {
  const journal = useJournalStore();
  const names = useNames();
  const [facts, renew] = useStorageFacts();
  const [said, setSaid] = useState("");
  const picker = useWanted(facts !== null);
  const exportLog = async () => {
    const { today } = readClock();
    saveFile(`dorsal-${today}.jsonl`, await journal.exportLines(), "application/jsonl");
    setSaid("The file is in your downloads.");
  };
  const importLog = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const read = await journal.importLines(await file.text());
    setSaid(read.ok ? restoredWords(read.value) : actionRefusalSentence(read.refusal, names));
    target.value = "";
    renew();
  };
  const keep = async () => {
    const granted = await askToPersist();
    setSaid(
      granted
        ? "The browser keeps it."
        : "The browser did not agree. It often does once the app is installed.",
    );
    renew();
  };
  return (
    <Section title="Your log">
      {facts && (
        <p>
          {counted(facts.events, "entry", "entries")} on this device
          {facts.usedBytes !== null && `, ${sizeWords(facts.usedBytes)} in all`}.{" "}
          {facts.persisted
            ? "The browser has promised not to clear it on its own."
            : "The browser may clear it when space runs short."}
        </p>
      )}
      <div className={css.ways}>
        <Link to="/you/import" className={buttonClass()}>
          Bring your years along
        </Link>
        <Link to="/you/export" className={buttonClass()}>
          Take it along
        </Link>
      </div>
      <p>A backup of everything, for another device or for later:</p>
      <div className={css.ways}>
        <Button onClick={exportLog}>Export everything</Button>
        <label className={buttonClass("quiet", false, css.pick)}>
          Import an export
          <input
            ref={picker}
            type="file"
            accept=".jsonl,.txt,application/jsonl,text/plain"
            onChange={importLog}
          />
        </label>
        {facts && !facts.persisted && <Button onClick={keep}>Ask the browser to keep it</Button>}
      </div>
      <p role="status">{said}</p>
    </Section>
  );
}

/** Whoever came for it has it before them, once nothing above it grows any more. */
function useWanted(isThere: boolean) {
  const wanted = useRef<HTMLInputElement>(null);
  const cameForIt = useLocation({ select: ({ hash }) => hash === IMPORT_PLACE });
  useEffect(() => {
    if (!isThere || !cameForIt) return;
    wanted.current?.focus({ preventScroll: true });
    wanted.current?.closest("label")?.scrollIntoView({ block: "center" });
  }, [isThere, cameForIt]);
  return wanted;
}
