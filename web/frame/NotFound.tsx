// What if the address names nothing?
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../parts/Button.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";

export function NotFound() {
  return (
    <>
      <PageHeader title="Nothing here" />
      <EmptyState
        title="This address leads nowhere"
        action={
          <Link to="/" className={buttonClass("primary")}>
            Go to Today
          </Link>
        }
      >
        <p>The page may have moved with a new version. Your log and your plan are where they were.</p>
      </EmptyState>
    </>
  );
}
