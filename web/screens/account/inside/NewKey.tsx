// What may the program do that gets this key? Reading is ticked; everything else is asked for.
import { SCOPE_WORDS } from "@dorsal/words";
import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { AnyOf } from "../../../parts/Choices.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import css from "../Account.module.css";
import { Field } from "../Field.tsx";
import { makeKey, type Scope } from "../server/devices-and-keys.ts";
import { useAsking } from "../use-asking.ts";

const CHOICES = (Object.keys(SCOPE_WORDS) as readonly Scope[]).map((id) => ({ id, name: SCOPE_WORDS[id] }));

export function NewKey({ onMade }: { readonly onMade: (key: string) => void }) {
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly Scope[]>(["log:read"]);
  const { ask, isBusy, trouble } = useAsking();
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const made = await ask(makeKey({ name: name.trim(), scopes }));
    if (made) onMade(made.given.key);
  };
  return (
    <form className={css.form} onSubmit={make}>
      <Field
        label="Which program is it for"
        autoComplete="off"
        required
        maxLength={32}
        value={name}
        onChange={setName}
      />
      <AnyOf label="What it may do" choices={CHOICES} chosen={scopes} onChange={setScopes} />
      <Trouble sentence={trouble} />
      <div>
        <Button type="submit" disabled={isBusy || scopes.length === 0}>
          Make the key
        </Button>
      </div>
    </form>
  );
}
