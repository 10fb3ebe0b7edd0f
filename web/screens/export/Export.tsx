// How does my log go elsewhere? In the format of another app, as a calendar, on paper, or whole; what stays behind is said first.
import type { JournalState } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { saveFile } from "../../device/save-file.ts";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { OneOf } from "../../parts/Choices.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useToday } from "../../parts/use-today.ts";
import { useCatalog } from "../../state/catalog.ts";
import { useJournal, useJournalStore } from "../../state/use-journal.ts";
import css from "./Export.module.css";
import { type Taking, takingsOf } from "./takings.ts";

export function Export() {
  const journal = useJournalStore();
  const state = useJournal<JournalState>((whole) => whole);
  const catalog = useCatalog();
  const today = useToday();
  const [chosen, setChosen] = useState<string>("dorsal");
  const [said, setSaid] = useState("");
  const takings = useMemo(
    () => takingsOf({ state, journal, catalog, today }),
    [state, journal, catalog, today],
  );
  const taking = takings.find(({ id }) => id === chosen);
  const save = async ({ id, ending, mime, write }: Taking) => {
    const file = `dorsal-${id}-${today}.${ending}`;
    saveFile(file, await write(), mime);
    setSaid(`${file} is in your downloads.`);
  };
  const choose = (id: string) => {
    setChosen(id);
    setSaid("");
  };
  return (
    <div className={css.page}>
      <PageHeader title="Take it along" over={<Link to="/you">You</Link>} />
      <p>Your log is yours. Choose where it is to go; the file is made on this device.</p>
      <OneOf label="What to take along" choices={takings} chosen={chosen} onChoose={choose} />
      {taking && (
        <div className={css.onward}>
          <Losses taking={taking} />
          <Button kind="primary" wide onClick={() => save(taking)}>
            Save the file
          </Button>
          <p role="status" className={css.quiet}>
            {said}
          </p>
        </div>
      )}
      {state.plan && (
        <section className={css.part}>
          <h2>On paper</h2>
          <p>Your whole plan, a block for each week, with a box for each set.</p>
          <Link to="/plan" className={buttonClass("quiet", true)}>
            Go to the plan to print it
          </Link>
        </section>
      )}
    </div>
  );
}

/** Counting reads the whole history: only for what is chosen. */
function Losses({ taking }: { readonly taking: Taking }) {
  const losses = useMemo(() => taking.losses(), [taking]);
  if (losses === "whole") return <p>Nothing is lost: every entry, as it stands in your log.</p>;
  if (losses === "plan") return <p>The plan only; what you have done is not in it.</p>;
  return (
    <section aria-label="What stays behind" aria-live="polite">
      {losses.length === 0 ? (
        <p>This format holds everything that your log has.</p>
      ) : (
        <details className={css.fold} open>
          <summary>This format does not hold {counted(losses.length, "thing")}</summary>
          <ul className={css.losses}>
            {losses.map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
