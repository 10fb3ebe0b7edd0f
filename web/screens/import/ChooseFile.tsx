// Which file? Any of any app; what it is, its content says. Below: what was brought along before.
import { Link } from "@tanstack/react-router";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { FileKey } from "./FileKey.tsx";
import css from "./Import.module.css";
import { KnownNames } from "./names/KnownNames.tsx";
import { PastImports } from "./PastImports.tsx";

export interface ChooseFileProps {
  readonly trouble: string | null;
  readonly said: string;
  readonly onChoose: (file: File) => void;
}

export function ChooseFile({ trouble, said, onChoose }: ChooseFileProps) {
  return (
    <div className={css.page}>
      <PageHeader title="Bring your years along" over={<Link to="/you">You</Link>} />
      <p>
        Choose the file that your other app exported. It is read on this device and goes nowhere else, and you
        see everything before anything is added.
      </p>
      <Trouble sentence={trouble} />
      <p role="status" className={css.said}>
        {said}
      </p>
      <FileKey onChoose={onChoose}>Choose a file</FileKey>
      <p className={css.quiet}>
        Known here: Strong, Hevy, FitNotes, Fitbod, Liftosaur, GymBook, StrongLifts, wger, Apple Health,
        Garmin FIT, tables with clear titles, and Dorsal's own export.
      </p>
      <details className={css.fold}>
        <summary>Where do I find the file?</summary>
        <ul className={css.ways}>
          {WAYS.map(([app, way]) => (
            <li key={app}>
              <strong>{app}</strong> {way}
            </li>
          ))}
        </ul>
        <p className={css.quiet}>In other apps it is called export or backup, mostly under settings.</p>
      </details>
      <PastImports />
      <KnownNames />
    </div>
  );
}

const WAYS = [
  ["Strong", "Profile, the gear, Export Strong data."],
  ["Hevy", "Profile, Settings, Export & import data, Export workouts."],
  ["FitNotes", "Settings, Spreadsheet export, or Backup."],
  ["Apple Health", "Your picture, Export all health data; unpack it and choose export.xml."],
] as const;
