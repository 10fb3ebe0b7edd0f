// What if a screen breaks? Say what happened, what was kept, and what to do; the log is on disk before any screen draws.
import { Button } from "../parts/Button.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import css from "./CrashPage.module.css";

export function CrashPage({ error }: { readonly error: unknown }) {
  return (
    <div className={css.page} role="alert">
      <PageHeader title="This screen could not be drawn" />
      <p>Something in the app went wrong while it drew this screen.</p>
      <p>
        <strong>Kept:</strong> every set that had turned green, your plan and your answers. They were stored
        on this device before they were shown.
      </p>
      <p>
        <strong>To do:</strong> open the app again. If it happens again on the same screen, go to You from
        another screen and save a copy of your log.
      </p>
      <div className={css.ways}>
        <Button kind="primary" onClick={() => location.reload()}>
          Open again
        </Button>
        <a className={css.home} href="/you">
          Go to You
        </a>
      </div>
      <details>
        <summary>For whoever repairs it</summary>
        <pre className={css.trace}>
          {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
        </pre>
      </details>
    </div>
  );
}
