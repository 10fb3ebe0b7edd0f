// Shall Today ask how the day is? Skipped for ever is not lost for ever.
import { neverAsk, useCheckInWish } from "../../device/check-in-wish.ts";
import { Chip, Chips } from "../../parts/Chip.tsx";
import { useToday } from "../../parts/use-today.ts";
import { Section } from "./Section.tsx";

export function CheckInSwitch() {
  const { isNever } = useCheckInWish(useToday());
  return (
    <Section title="Before a session">
      <Chips label="Before a session">
        <Chip pressed={!isNever} onToggle={(on) => neverAsk(!on)}>
          Ask how I am today
        </Chip>
      </Chips>
    </Section>
  );
}
