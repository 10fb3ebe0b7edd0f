// How does a page leave the app? Shared by the device's own sheet, or copied as a link; printed without the app around it.
import { useState } from "react";
import "./print.css";
import { Button } from "./Button.tsx";
import css from "./ShareAndPrint.module.css";
import { type Shared, sharePage, stableAddress } from "./share-page.ts";

export function ShareAndPrint({ title }: { readonly title: string }) {
  const [shared, setShared] = useState<Shared | null>(null);
  const url = stableAddress(location);
  return (
    <div className={css.ways} data-screen-only>
      <Button kind="plain" onClick={async () => setShared(await sharePage({ title, url }))}>
        Share
      </Button>
      <Button kind="plain" onClick={() => window.print()}>
        Print
      </Button>
      <span role="status" className={css.told}>
        {shared === "copied" && "Link copied."}
        {shared === "by_hand" && "This browser does not share. Here is the link to copy:"}
      </span>
      {shared === "by_hand" && <ByHand url={url} />}
    </div>
  );
}

/** One tap marks the whole address. */
function ByHand({ url }: { readonly url: string }) {
  return (
    <input
      className={css.link}
      aria-label="Link to this page"
      readOnly
      value={url}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
