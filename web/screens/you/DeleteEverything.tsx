// How is everything deleted? Typed, so that no thumb does it by accident; at once, and for good.
import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { forgetOwnTraces } from "../../device/own-traces.ts";
import { Button } from "../../parts/Button.tsx";
import { useNames } from "../../parts/names.ts";
import { Sheet } from "../../parts/Sheet.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import css from "./DeleteEverything.module.css";
import { Section } from "./Section.tsx";

const WORD = "delete";

export function DeleteEverything() {
  const journal = useJournalStore();
  const navigate = useNavigate();
  const { run, trouble } = useAction(useNames());
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const field = useId();
  const erase = async () => {
    if (!(await run(journal.erase()))) return;
    forgetOwnTraces();
    await navigate({ to: "/welcome", search: { step: "consent" }, replace: true });
  };
  return (
    <Section title="Delete everything">
      <p>
        Your answers, your plan and every set on this device. This also takes back your consent. Export first
        if you may want them again.
      </p>
      <div>
        <Button kind="danger" onClick={() => setAsking(true)}>
          Delete everything
        </Button>
      </div>
      <Sheet open={asking} title="Delete everything?" onClose={() => setAsking(false)}>
        <p>It is gone at once and cannot come back.</p>
        <label htmlFor={field} className={css.label}>
          Type <strong>{WORD}</strong> to go on
        </label>
        <input
          id={field}
          className={css.field}
          autoComplete="off"
          autoCapitalize="none"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Trouble sentence={trouble} />
        <Button kind="danger" wide disabled={typed.trim().toLowerCase() !== WORD} onClick={erase}>
          Delete everything now
        </Button>
      </Sheet>
    </Section>
  );
}
