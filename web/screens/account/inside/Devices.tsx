// Where am I signed in? Each device with its last use; this one is marked.
import { deviceName } from "@dorsal/words";
import type { ReactNode } from "react";
import { Button } from "../../../parts/Button.tsx";
import { whenWords } from "../../../parts/day-words.ts";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useToday } from "../../../parts/use-today.ts";
import { Section } from "../../you/Section.tsx";
import css from "../Account.module.css";
import { askDevices, type SignedInDevice, signOutDevice, signOutOthers } from "../server/devices-and-keys.ts";
import { useAsking, useTold } from "../use-asking.ts";
import { useLeave } from "./use-leave.ts";

export function Devices({ onSignedOut }: { readonly onSignedOut: () => Promise<void> }) {
  const { told, renew } = useTold(askDevices);
  const asking = useAsking();
  const { ask, isBusy, trouble } = asking;
  const leave = useLeave(asking, onSignedOut);
  const devices = told?.sessions ?? [];
  const end = async (id: string) => {
    if (await ask(signOutDevice(id))) await renew();
  };
  const endOthers = async () => {
    if (await ask(signOutOthers())) await renew();
  };
  return (
    <Section title="Where you are signed in">
      <ul className={css.rows}>
        {devices.map((device) => (
          <Device key={device.id} device={device}>
            <Button
              kind="plain"
              disabled={isBusy}
              onClick={() => (device.current ? leave() : end(device.id))}
            >
              Sign out
            </Button>
          </Device>
        ))}
      </ul>
      <Trouble sentence={trouble} />
      {devices.length > 1 && (
        <div>
          <Button disabled={isBusy} onClick={endOthers}>
            Sign out everywhere else
          </Button>
        </div>
      )}
      <p className={css.quiet}>
        Signing out leaves the log on that device; only its copy here is no longer kept up.
      </p>
    </Section>
  );
}

function Device({ device, children }: { readonly device: SignedInDevice; readonly children: ReactNode }) {
  const today = useToday();
  const used = whenWords(device.usedAt.slice(0, 10), today);
  return (
    <li className={css.row}>
      <p>
        <strong>{deviceName(device.userAgent)}</strong>
        <small>{device.current ? "this device" : `last used ${used}`}</small>
      </p>
      {children}
    </li>
  );
}
