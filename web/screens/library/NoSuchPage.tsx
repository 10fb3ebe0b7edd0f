// What if the library has no such page? The address may be of a newer version, or mistyped.
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { LearnLink } from "./LearnLink.tsx";

export function NoSuchPage() {
  return (
    <>
      <PageHeader title="No such page" over={<LearnLink />} />
      <EmptyState
        title="The library has nothing at this address"
        action={
          <Link to="/learn" className={buttonClass("primary")}>
            Look in Learn
          </Link>
        }
      >
        <p>The link may be mistyped, or come from a newer version of the app.</p>
      </EmptyState>
    </>
  );
}
