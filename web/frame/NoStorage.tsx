// What if this browser stores nothing? Say so before anything is asked: a log that cannot be kept is none.
import { StorageFailure } from "@dorsal/sync";
import { TROUBLE_SENTENCES } from "../device/store/failures.ts";
import { Button } from "../parts/Button.tsx";
import { useTitle } from "../parts/PageHeader.tsx";
import css from "./CrashPage.module.css";

export function NoStorage({ cause }: { readonly cause: unknown }) {
  useTitle("Nothing can be stored");
  const trouble = cause instanceof StorageFailure ? cause.why : "storage_unavailable";
  return (
    <main className={css.page} role="alert">
      <h1>Dorsal could not open its log</h1>
      <p>{TROUBLE_SENTENCES[trouble]}</p>
      <p>What was stored before is untouched.</p>
      <Button kind="primary" onClick={() => location.reload()}>
        Try again
      </Button>
    </main>
  );
}
