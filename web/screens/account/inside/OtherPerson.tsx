// The log on this device belongs to somebody else than who signed in. Nothing is mixed by itself; there are three ways out.
import { OTHER_PERSON } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { saveFile } from "../../../device/save-file.ts";
import { Button, buttonClass } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { readClock } from "../../../state/clock.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import { Section } from "../../you/Section.tsx";
import css from "../Account.module.css";
import { useAsking } from "../use-asking.ts";
import type { InsideProps } from "./Inside.tsx";
import { TakeOver } from "./TakeOver.tsx";
import { useLeave } from "./use-leave.ts";

export function OtherPerson({ account, onChanged }: InsideProps) {
  const journal = useJournalStore();
  const asking = useAsking();
  const { isBusy, trouble } = asking;
  const leave = useLeave(asking, onChanged);
  const save = async () => {
    saveFile(`dorsal-${readClock().today}.jsonl`, await journal.exportLines(), "application/jsonl");
  };
  return (
    <div className={css.sections}>
      <Trouble sentence={OTHER_PERSON} />
      <p>
        You are signed in as {account.name} ({account.email}).
      </p>
      <Section title="It is the other account that you want">
        <div>
          <Button kind="primary" disabled={isBusy} onClick={leave}>
            Sign out, then in again
          </Button>
        </div>
        <Trouble sentence={trouble} />
      </Section>
      <TakeOver name={account.name} />
      <Section title="This device is yours from now on">
        <p>
          Save the log that is here, if somebody may want it. Then delete everything here, and sign in again.
        </p>
        <div className={css.ways}>
          <Button onClick={save}>Save the log as a file</Button>
          <Link to="/you" className={buttonClass("danger")}>
            To Delete everything, under You
          </Link>
        </div>
      </Section>
    </div>
  );
}
