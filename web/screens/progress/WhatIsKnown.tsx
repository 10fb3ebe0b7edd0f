// What has the log taught? The road to pull-ups and strength in each exercise; worked out after the page is there.
import type { JournalState } from "@dorsal/engine";
import { useLearned } from "../../state/use-learned.ts";
import { Road } from "./road/Road.tsx";
import { Strength } from "./strength/Strength.tsx";

export interface WhatIsKnownProps {
  readonly state: JournalState;
  readonly today: string;
}

export default function WhatIsKnown({ state, today }: WhatIsKnownProps) {
  const learned = useLearned(state);
  if (learned === null) return null;
  const profile = state.plan?.plan.profile ?? state.profile;
  return (
    <>
      {profile && <Road state={state} profile={profile} learned={learned} today={today} />}
      <Strength state={state} learned={learned} today={today} />
    </>
  );
}
