// How does the app get onto the home screen? With a key where the browser offers it, else in words.
import { useSyncExternalStore } from "react";
import { type InstallWay, install, installWay, onInstallChange } from "../../device/install.ts";
import { Button } from "../../parts/Button.tsx";
import { Section } from "./Section.tsx";

const WAYS: Readonly<Record<InstallWay, string>> = {
  installed: "Dorsal is installed on this device.",
  offered:
    "Installed, Dorsal opens without the browser's bars, and the browser is more careful with your log.",
  ios: "In Safari: tap the Share key, then Add to Home Screen. Dorsal then opens like any app, without signal too.",
  menu: "Your browser may offer it in its menu, as Install app or Add to Home screen. Dorsal then opens like any app, without signal too.",
};

export function Install() {
  const way = useSyncExternalStore(onInstallChange, installWay);
  return (
    <Section title="On your home screen">
      <p>{WAYS[way]}</p>
      {way === "offered" && (
        <div>
          <Button onClick={install}>Install Dorsal</Button>
        </div>
      )}
    </Section>
  );
}
