// How does the address of this page get to somebody else? By the device's own sheet, else by the clipboard, else by hand.

/** `told`: the device has said itself what happened. `by_hand`: neither way is open; the address is to be shown. */
export type Shared = "told" | "copied" | "by_hand";

export interface SharedPage {
  readonly title: string;
  readonly url: string;
}

/** The page as anybody may open it: without the place on it that somebody jumped to, and without what was searched. */
export function stableAddress({ origin, pathname }: Pick<Location, "origin" | "pathname">): string {
  return origin + pathname;
}

export async function sharePage(page: SharedPage): Promise<Shared> {
  // Neither exists on an address without TLS; a clipboard may also be forbidden.
  if (typeof navigator.share === "function") {
    const refusal = await refusalOf(navigator.share(page));
    if (refusal === null || refusal === "AbortError") return "told";
  }
  const refusal = await refusalOf(navigator.clipboard?.writeText(page.url));
  return refusal === null ? "copied" : "by_hand";
}

/** The name of what went wrong; null where nothing did. */
async function refusalOf(work: Promise<void> | undefined): Promise<string | null> {
  if (work === undefined) return "NotSupportedError";
  return work.then(
    () => null,
    (cause: unknown) => (cause instanceof Error ? cause.name : String(cause)),
  );
}
