import { expect, it } from "vitest";
import { saysAssisted } from "./assisted.ts";

it.each([
  "Pull Up (Assisted)",
  "Chest Dip (Assisted)",
  "Assisted Chin Up",
  "Klimmzug (assistiert)",
  "Klimmzüge (unterstützt)",
  "Traction (assistée)",
  "Dominada asistida",
  "Barra fixa (assistida)",
  "Trazioni assistite",
  "Barfiks (Destekli)",
  "Podciąganie wspomagane",
])("hears help in the name: %s", (name) => {
  expect(saysAssisted(name)).toBe(true);
});

it.each(["Pull Up", "Face Pull (Cable)", "Band Pull Apart", "Barfiks", ""])(
  "hears no help in the name: %s",
  (name) => {
    expect(saysAssisted(name)).toBe(false);
    expect(saysAssisted(name)).toBe(false);
  },
);
