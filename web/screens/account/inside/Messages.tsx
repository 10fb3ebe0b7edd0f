// Shall this device be told something while its screen is locked? Two switches; the browser asks only after a tap.
import { MESSAGES_FOR, NO_MESSAGES } from "@dorsal/words";
import { whyNoMessages } from "../../../device/messages.ts";
import { Chip, Chips } from "../../../parts/Chip.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { Section } from "../../you/Section.tsx";
import { Field } from "../Field.tsx";
import type { MessageWishes } from "../server/messages.ts";
import { useAsking } from "../use-asking.ts";
import { useMessages } from "./use-messages.ts";

/** Before most people's day begins (design choice). */
const USUAL_TIME = "07:30";

export function Messages() {
  const why = whyNoMessages();
  return (
    <Section title="Messages to this device">
      <p>{MESSAGES_FOR}</p>
      {why === null ? <Switches /> : <p>{NO_MESSAGES[why]}</p>}
    </Section>
  );
}

function Switches() {
  const { wishes, wish } = useMessages();
  const { ask, isBusy, trouble } = useAsking();
  if (wishes === null) return null;
  const change = (next: Partial<MessageWishes>) => ask(wish({ ...wishes, ...next }));
  const { rest, remindAt } = wishes;
  return (
    <>
      <Chips label="Messages to this device">
        <Chip pressed={rest} disabled={isBusy} onToggle={(on) => change({ rest: on })}>
          When a rest is over
        </Chip>
        <Chip
          pressed={remindAt !== null}
          disabled={isBusy}
          onToggle={(on) => change({ remindAt: on ? USUAL_TIME : null })}
        >
          On the day of a session
        </Chip>
      </Chips>
      {remindAt !== null && (
        <Field
          label="At"
          type="time"
          autoComplete="off"
          required
          value={remindAt}
          onChange={(time) => time !== "" && change({ remindAt: time })}
        />
      )}
      <Trouble sentence={trouble} />
    </>
  );
}
