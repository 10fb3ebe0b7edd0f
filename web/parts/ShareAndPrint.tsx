// How does a page leave the app? Shared by the device's own sheet, or copied as a link; printed without the app around it.
import { useState } from "react";
import "./print.css";
import { Button } from "./Button.tsx";
import css from "./ShareAndPrint.module.css";

export function ShareAndPrint({ title }: { readonly title: string }) {
  const [told, setTold] = useState("");
  return (
    <div className={css.ways} data-screen-only>
      <Button kind="plain" onClick={async () => setTold(await share(title))}>
        Share
      </Button>
      <Button kind="plain" onClick={() => window.print()}>
        Print
      </Button>
      <span role="status" className={css.told}>
        {told}
      </span>
    </div>
  );
}

/** What happened, in words; nothing where the device has told it itself. */
async function share(title: string): Promise<string> {
  const url = location.href;
  try {
    if (typeof navigator.share === "function") {
      await navigator.share({ title, url });
      return "";
    }
    await navigator.clipboard.writeText(url);
    return "Link copied.";
  } catch (cause) {
    const changedTheirMind = cause instanceof DOMException && cause.name === "AbortError";
    return changedTheirMind ? "" : `This browser does not share. The link: ${url}`;
  }
}
