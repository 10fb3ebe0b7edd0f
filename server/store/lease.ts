// Which of several server processes does what only one may do? The one that holds the lease: a row with a name and an
// end, so that the work of a process that died is taken over.
import type { Database } from "./database.ts";

export interface LeaseAsk {
  readonly name: string;
  /** Unlike that of every other process. */
  readonly holder: string;
  readonly nowMs: number;
  readonly forMs: number;
}

/** True where this process has it until `nowMs + forMs`; asking again prolongs it. */
export async function holdLease(
  { kysely }: Database,
  { name, holder, nowMs, forMs }: LeaseAsk,
): Promise<boolean> {
  const row = { name, holder, until_ms: nowMs + forMs };
  const { numInsertedOrUpdatedRows } = await kysely
    .insertInto("leases")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column("name")
        .doUpdateSet(row)
        .where(({ or, eb }) => or([eb("leases.holder", "=", holder), eb("leases.until_ms", "<=", nowMs)])),
    )
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
