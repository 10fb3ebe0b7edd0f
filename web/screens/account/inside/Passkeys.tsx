// Which passkeys open the account? One for each device, named so that a lost one can be told and deleted.
import { deviceName, NO_PASSKEYS } from "@dorsal/words";
import { Button } from "../../../parts/Button.tsx";
import { shortDay } from "../../../parts/day-words.ts";
import { Trouble } from "../../../parts/Trouble.tsx";
import { Section } from "../../you/Section.tsx";
import css from "../Account.module.css";
import { addPasskey, askPasskeys, deletePasskey, passkeysWork } from "../server/passkeys.ts";
import { useAsking, useTold } from "../use-asking.ts";
import type { InsideProps } from "./Inside.tsx";

export function Passkeys({ account, onChanged }: InsideProps) {
  const { told: passkeys, renew } = useTold(askPasskeys);
  const { ask, isBusy, trouble } = useAsking();
  const add = async () => {
    if (!(await ask(addPasskey(deviceName(navigator.userAgent))))) return;
    await renew();
    await onChanged();
  };
  const remove = async (id: string) => {
    if (!(await ask(deletePasskey(id)))) return;
    await renew();
    await onChanged();
  };
  // The last way in is not for deleting.
  const mayDelete = account.hasPassword || (passkeys?.length ?? 0) > 1;
  return (
    <Section title="Passkeys">
      {passkeys?.length === 0 && <p>None yet. A password can be guessed or told; a passkey cannot.</p>}
      <ul className={css.rows}>
        {passkeys?.map(({ id, name, createdAt }) => (
          <li key={id} className={css.row}>
            <p>
              <strong>{name || "A passkey"}</strong>
              <small>since {shortDay(createdAt)}</small>
            </p>
            {mayDelete && (
              <Button kind="plain" disabled={isBusy} onClick={() => remove(id)}>
                Delete
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Trouble sentence={trouble} />
      {passkeysWork() ? (
        <div>
          <Button disabled={isBusy} onClick={add}>
            Add a passkey on this device
          </Button>
        </div>
      ) : (
        <p>{NO_PASSKEYS}</p>
      )}
    </Section>
  );
}
