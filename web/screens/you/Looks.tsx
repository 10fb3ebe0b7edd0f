// Kilograms or pounds, dark or light?
import { useState } from "react";
import { chooseTheme, chosenTheme, THEMES, type Theme } from "../../device/theme.ts";
import { Chip, Chips } from "../../parts/Chip.tsx";
import { useNames } from "../../parts/names.ts";
import type { LoadUnit } from "../../parts/pounds.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { chooseUnit } from "../../state/actions/person.ts";
import { useJournal, useJournalStore } from "../../state/use-journal.ts";
import { Section } from "./Section.tsx";

const UNITS: readonly LoadUnit[] = ["kg", "lb"];
const THEME_WORDS: Readonly<Record<Theme, string>> = {
  device: "As the device",
  light: "Light",
  dark: "Dark",
};

export function Looks() {
  const journal = useJournalStore();
  const unit = useJournal((state) => state.unit);
  const { run, trouble } = useAction(useNames());
  const [theme, setTheme] = useState(chosenTheme);
  const show = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <Section title="Units and looks">
      <Chips label="Unit">
        {UNITS.map((one) => (
          <Chip key={one} pressed={one === unit} onToggle={() => run(chooseUnit(journal, one))}>
            {one === "kg" ? "Kilograms" : "Pounds"}
          </Chip>
        ))}
      </Chips>
      <Chips label="Theme">
        {THEMES.map((one) => (
          <Chip key={one} pressed={one === theme} onToggle={() => show(one)}>
            {THEME_WORDS[one]}
          </Chip>
        ))}
      </Chips>
      <Trouble sentence={trouble} />
    </Section>
  );
}
