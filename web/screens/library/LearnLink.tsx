// The way back, above every title of the library.
import { Link } from "@tanstack/react-router";

export function LearnLink({ after }: { readonly after?: string }) {
  return (
    <>
      <Link to="/learn">Learn</Link>
      {after && ` · ${after}`}
    </>
  );
}
