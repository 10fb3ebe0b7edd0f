// Which programs may act for me? Keys, each with a name and what it may do; the key itself is shown once.
import { SCOPE_WORDS, SHOWN_ONCE } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { Section } from "../../you/Section.tsx";
import css from "../Account.module.css";
import { ShownOnce } from "../ShownOnce.tsx";
import { type ApiKey, askKeys, takeKeyBack } from "../server/devices-and-keys.ts";
import { useAsking, useTold } from "../use-asking.ts";
import { NewKey } from "./NewKey.tsx";

export function Keys() {
  const { told, renew } = useTold(askKeys);
  const { ask, isBusy, trouble } = useAsking();
  const [isOpen, setOpen] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const made = async (text: string) => {
    setKey(text);
    setOpen(false);
    await renew();
  };
  const end = async (id: string) => {
    if (await ask(takeKeyBack(id))) await renew();
  };
  return (
    <Section title="For other programs">
      <p>
        A key lets a program read or write for you, through the{" "}
        <a href="/api/docs">interface of this server</a>.
      </p>
      <ul className={css.rows}>
        {told?.keys.map((one) => (
          <li key={one.id} className={css.row}>
            <KeyFacts apiKey={one} />
            <Button kind="plain" disabled={isBusy} onClick={() => end(one.id)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
      <Trouble sentence={trouble} />
      {key && (
        <ShownOnce words={SHOWN_ONCE} lines={[key]} file="dorsal-key.txt" onDone={() => setKey(null)} />
      )}
      {isOpen ? (
        <NewKey onMade={made} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>Make a key</Button>
        </div>
      )}
    </Section>
  );
}

function KeyFacts({ apiKey: { name, start, scopes } }: { readonly apiKey: ApiKey }) {
  return (
    <p>
      <strong>{name}</strong>
      <small>
        {start}... {scopes.map((scope) => SCOPE_WORDS[scope]).join(", ")}
      </small>
    </p>
  );
}
