// What is the account called? As its person wants.
import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import css from "../Account.module.css";
import { Field } from "../Field.tsx";
import { rename } from "../server/account-facts.ts";
import { useAsking } from "../use-asking.ts";
import type { InsideProps } from "./Inside.tsx";

export function Name({ account, onChanged }: InsideProps) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(account.name);
  const { ask, isBusy, trouble } = useAsking();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await ask(rename(name.trim())))) return;
    setOpen(false);
    await onChanged();
  };
  return (
    <div className={css.part}>
      <div className={css.head}>
        <p>
          <strong>{account.name}</strong>
          <small>
            {account.email}
            {account.role === "owner" && ", owner of this server"}
          </small>
        </p>
        <Button onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          Rename
        </Button>
      </div>
      {isOpen && (
        <form className={css.form} onSubmit={save}>
          <Field
            label="Your name"
            autoComplete="name"
            required
            maxLength={100}
            value={name}
            onChange={setName}
          />
          <Trouble sentence={trouble} />
          <Button type="submit" disabled={isBusy}>
            Save the name
          </Button>
        </form>
      )}
    </div>
  );
}
