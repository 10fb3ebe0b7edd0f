// Which exercise is meant? The one field that every search for an exercise begins with; the list below is its screen's.
import { useId } from "react";

export interface ExerciseSearchProps {
  readonly words: string;
  readonly onChange: (words: string) => void;
  readonly className: string | undefined;
}

export function ExerciseSearch({ words, onChange, className }: ExerciseSearchProps) {
  const id = useId();
  return (
    <>
      <label className="spoken" htmlFor={id}>
        Search exercises
      </label>
      <input
        id={id}
        className={className}
        type="search"
        placeholder="Search: row, band, hang"
        value={words}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}
