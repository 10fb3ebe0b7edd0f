// One planned session: its day, its length, what is in it, and where it can be moved.
import type { DueSession, PlanItem } from "@dorsal/engine";
import { lazy, Suspense, useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { longDay } from "../../parts/day-words.ts";
import { MoveSheet } from "../../parts/MoveSheet.tsx";
import { ItemLine } from "./ItemLine.tsx";
import css from "./SessionCard.module.css";

/** Seldom needed, so fetched when they are. */
const EditItemSheet = lazy(() => import("./change/EditItemSheet.tsx"));
const AddToDaySheet = lazy(() => import("./change/AddToDaySheet.tsx"));

export interface SessionCardProps {
  readonly due: DueSession;
  readonly today: string;
}

export function SessionCard({ due, today }: SessionCardProps) {
  const { session, date, plannedDate, status } = due;
  const [moving, setMoving] = useState(false);
  const [editing, setEditing] = useState<PlanItem | "new" | null>(null);
  const isOpen = status === "due" && plannedDate >= today;
  return (
    <article className={css.card} data-status={status} aria-label={longDay(date)}>
      <header className={css.head}>
        <div>
          <h2>{longDay(date)}</h2>
          <p className={css.facts}>
            {Math.round(session.minutes)} min
            {date !== plannedDate && ` · moved from ${longDay(plannedDate)}`}
            {status === "done" && <span className={css.done}> · done</span>}
            {status === "open" && " · under way"}
          </p>
        </div>
        {status === "due" && (
          <Button kind="plain" aria-label={`Move ${longDay(date)}`} onClick={() => setMoving(true)}>
            Move
          </Button>
        )}
      </header>
      <Phase name="Warm-up" items={session.warmUp} />
      <ol className={css.items}>
        {session.items.map((item) => (
          <ItemLine
            key={item.id}
            item={item}
            mark={markOf(item, session.items)}
            onEdit={isOpen ? () => setEditing(item) : undefined}
          />
        ))}
      </ol>
      {session.items.length === 0 && <p className={css.facts}>Nothing fits here; see below why.</p>}
      <Phase name="Cool-down" items={session.coolDown} />
      {isOpen && (
        <Button
          kind="plain"
          aria-label={`Add an exercise on ${longDay(date)}`}
          onClick={() => setEditing("new")}
        >
          Add an exercise
        </Button>
      )}
      <Suspense>
        {editing === "new" && <AddToDaySheet session={session} onClose={() => setEditing(null)} />}
        {editing !== null && editing !== "new" && (
          <EditItemSheet item={editing} session={session} onClose={() => setEditing(null)} />
        )}
      </Suspense>
      <MoveSheet due={due} today={today} open={moving} onClose={() => setMoving(false)} />
    </article>
  );
}

function Phase({ name, items }: { readonly name: string; readonly items: readonly PlanItem[] }) {
  if (items.length === 0) return null;
  return (
    <details className={css.phase}>
      <summary>
        {name} <span className={css.facts}>{items.length}</span>
      </summary>
      <ol className={css.items}>
        {items.map((item) => (
          <ItemLine key={item.id} item={item} mark="" />
        ))}
      </ol>
    </details>
  );
}

/** "1", "2"; partners of a superset share a number: "3a", "3b". */
function markOf(item: PlanItem, items: readonly PlanItem[]): string {
  const leads = items.filter((one) => !follows(one, items));
  const partner = items.find(({ id }) => id === item.supersetWith);
  if (partner === undefined) return String(leads.indexOf(item) + 1);
  return follows(item, items) ? `${leads.indexOf(partner) + 1}b` : `${leads.indexOf(item) + 1}a`;
}

function follows(item: PlanItem, items: readonly PlanItem[]): boolean {
  const partner = items.findIndex(({ id }) => id === item.supersetWith);
  return partner !== -1 && partner < items.indexOf(item);
}
