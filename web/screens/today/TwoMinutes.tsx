// Two minutes for a stiff back: two drills, named before the tap, logged like everything else.
import type { JournalState } from "@dorsal/engine";
import { inSentence, listed } from "@dorsal/words";
import { Button } from "../../parts/Button.tsx";
import { useCatalog } from "../../state/catalog.ts";
import css from "./Today.module.css";
import { twoMinutes } from "./two-minutes.ts";
import type { Start } from "./use-start.ts";

export function TwoMinutes({ state, start }: { readonly state: JournalState; readonly start: Start }) {
  const catalog = useCatalog();
  if (state.plan === null) return null;
  const { excluded } = state.plan.plan;
  const drills = twoMinutes(catalog, new Set(excluded.map(({ exercise }) => exercise)));
  if (drills.length === 0) return null;
  return (
    <div className={css.list}>
      <Button kind={start.kind} wide onClick={() => start.free(drills.map(({ id }) => id))}>
        Two minutes for your back
      </Button>
      <p className={css.quiet}>
        {listed(drills.map(({ name }, index) => (index === 0 ? name : inSentence(name))))}.
      </p>
    </div>
  );
}
