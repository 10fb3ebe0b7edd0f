// Whom does the owner let in? Links that each work once, within a week.
import { SHOWN_ONCE } from "@dorsal/words";
import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { shortDay } from "../../../parts/day-words.ts";
import { Trouble } from "../../../parts/Trouble.tsx";
import { Section } from "../../you/Section.tsx";
import css from "../Account.module.css";
import { Field } from "../Field.tsx";
import { ShownOnce } from "../ShownOnce.tsx";
import { askInvitations, invite, takeInvitationBack } from "../server/devices-and-keys.ts";
import { useAsking, useTold } from "../use-asking.ts";

export function Invitations() {
  const { told, renew } = useTold(askInvitations);
  const { ask, isBusy, trouble } = useAsking();
  const [note, setNote] = useState("");
  const [link, setLink] = useState<string | null>(null);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const made = await ask(invite(note.trim()));
    if (!made) return;
    setLink(`${location.origin}/account/join#${made.given.invite}`);
    setNote("");
    await renew();
  };
  const end = async (id: string) => {
    if (await ask(takeInvitationBack(id))) await renew();
  };
  return (
    <Section title="Invite people">
      <p>A link lets one person make an account here, within a week.</p>
      <ul className={css.rows}>
        {told?.invites.map(({ id, note: whom, untilAt }) => (
          <li key={id} className={css.row}>
            <p>
              <strong>{whom || "Somebody"}</strong>
              <small>not used yet; until {shortDay(untilAt)}</small>
            </p>
            <Button kind="plain" disabled={isBusy} onClick={() => end(id)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
      {link && (
        <ShownOnce
          words={SHOWN_ONCE}
          lines={[link]}
          file="dorsal-invitation.txt"
          onDone={() => setLink(null)}
        />
      )}
      <form className={css.form} onSubmit={make}>
        <Field
          label="For whom (only you see it)"
          autoComplete="off"
          maxLength={100}
          value={note}
          onChange={setNote}
        />
        <Trouble sentence={trouble} />
        <div>
          <Button type="submit" disabled={isBusy}>
            Make a link
          </Button>
        </div>
      </form>
    </Section>
  );
}
