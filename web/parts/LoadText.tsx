// How heavy, in the unit that this lifter reads?
import { type LoadUnit, loadInUnit } from "./pounds.ts";

export interface LoadTextProps {
  readonly kg: number;
  readonly unit: LoadUnit;
}

export function LoadText({ kg, unit }: LoadTextProps) {
  return (
    <span style={{ whiteSpace: "nowrap" }}>
      {loadInUnit(kg, unit)} {unit}
    </span>
  );
}
