// How many hard sets, against how many are useful? One bar a muscle group; the useful part of the scale is marked.
import { amount, groupName } from "@dorsal/words";
import css from "./SetLedger.module.css";
import { heatOfRow, type LedgerRow } from "./set-ledger.ts";

export function SetLedger({ rows }: { readonly rows: readonly LedgerRow[] }) {
  return (
    <ul className={css.ledger}>
      {rows.map((row) => (
        <li key={row.group} className={css.row}>
          <span className={css.name}>{groupName(row.group)}</span>
          <Bar {...row} />
          <span className={css.words}>{ledgerWords(row)}</span>
        </li>
      ))}
    </ul>
  );
}

function Bar({ sets, range, cap }: LedgerRow) {
  const share = (value: number) => `${Math.min(100, (value / cap) * 100)}%`;
  return (
    <span className={css.bar} aria-hidden="true">
      {range && (
        <span
          className={css.useful}
          style={{ left: share(range.low), right: `calc(100% - ${share(range.high)})` }}
        />
      )}
      <span
        className={sets > cap ? css.over : css.fill}
        data-heat={heatOfRow({ sets, range, cap })}
        style={{ width: share(sets) }}
      />
    </span>
  );
}

/** "9 of 7–12", "3, at least 4", "5, at most 12". */
function ledgerWords({ sets, range, cap }: LedgerRow): string {
  const got = tenths(sets);
  if (range === null) return `${got}, at most ${tenths(cap)}`;
  return `${got} of ${tenths(range.low)}–${tenths(range.high)}`;
}

function tenths(sets: number): string {
  return amount(Math.round(sets * 10) / 10);
}
