// What now, in the gym? The open session fills the screen; a finished one shows what came of it.
import { sessionById } from "@dorsal/engine";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useJournal } from "../../state/use-journal.ts";
import { useLearned } from "../../state/use-learned.ts";
import { LiveSession } from "./live/LiveSession.tsx";
import { Summary } from "./summary/Summary.tsx";

const route = getRouteApi("/session/$id");

export function Session() {
  const { id } = route.useParams();
  const state = useJournal((whole) => whole);
  const record = sessionById(state, id);
  const learned = useLearned(state);
  if (record === null) return <NoSuchSession />;
  if (record.finished !== null) return <Summary state={state} record={record} />;
  // No set is drawn before the log was read: what is asked must not change under the thumb.
  if (learned === null) return <PageHeader title="Session" />;
  return <LiveSession key={id} state={state} record={record} learned={learned} />;
}

function NoSuchSession() {
  return (
    <>
      <PageHeader title="Session" />
      <EmptyState
        title="This session is not on this device"
        action={
          <Link to="/today" className={buttonClass("primary")}>
            Go to Today
          </Link>
        }
      >
        <p>It may have been started on another device. What you logged here is under History.</p>
      </EmptyState>
    </>
  );
}
