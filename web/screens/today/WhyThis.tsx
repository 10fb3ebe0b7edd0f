// Why this session? Safety first, then why each lift is there.
import type { PlanItem, PlannedSession } from "@dorsal/engine";
import { isSafetyReason, reasonSentence } from "@dorsal/words";
import { exerciseName, useNames } from "../../parts/names.ts";
import { ReasonList } from "../../parts/ReasonList.tsx";

export default function WhyThis({ session }: { readonly session: PlannedSession }) {
  const names = useNames();
  const sentences = (item: PlanItem) => item.reasons.map((reason) => reasonSentence(reason, names));
  const safety = session.items.flatMap(({ reasons }) => reasons).filter(isSafetyReason);
  const safe = new Set(safety.map((reason) => reasonSentence(reason, names)));
  return (
    <>
      <ReasonList sentences={[...safe]} />
      {session.items.map((item) => (
        <section key={item.id}>
          <h3>{exerciseName(item.exercise)}</h3>
          <ReasonList sentences={sentences(item).filter((sentence) => !safe.has(sentence))} />
        </section>
      ))}
    </>
  );
}
