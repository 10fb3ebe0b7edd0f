// What must never happen on any screen? A call to a foreign origin, an error on the console, a breach of the page's
// own security policy. A witness watches everything that a lifter's browser does and forgets nothing.
import type { BrowserContext, Page, Request } from "playwright-core";

/** Said by the browser of every address without TLS; a house network has no other. */
const PLAIN_HTTP =
  /^The Cross-Origin-Opener-Policy header has been ignored, because the URL's origin was untrustworthy/;

/**
 * Said by the browser, whatever the app makes of it, of a server that is away and of one that says no in words: nobody is
 * signed in, an address that nobody confirmed, another person's log, a weak password.
 */
const NO_ANSWER =
  /^Failed to load resource: (net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)|the server responded with a status of (401|403|409|422))/;

export interface Witness {
  /** One sentence for each thing that must not happen. */
  readonly complaints: readonly string[];
  /** Watches no longer: what comes is another person's. */
  leave(): void;
}

export function watch(context: BrowserContext, origin: string): Witness {
  const complaints: string[] = [];
  const complain = (sentence: string) => complaints.push(sentence);
  const ask = (request: Request) => {
    if (isForeign(request.url(), origin)) complain(`asked a foreign origin: ${request.url()}`);
  };
  const open = (page: Page) => hear(page, complain);
  for (const page of context.pages()) open(page);
  context.on("request", ask).on("page", open);
  return { complaints, leave: () => context.off("request", ask).off("page", open) };
}

function hear(page: Page, complain: (sentence: string) => void): void {
  page.on("console", (message) => {
    // A breach of the policy is told on the console too.
    if (message.type() === "error" && !PLAIN_HTTP.test(message.text()) && !NO_ANSWER.test(message.text()))
      complain(`console: ${message.text()} (${page.url()})`);
  });
  page.on("pageerror", (error) => complain(`crashed: ${error.stack ?? error.message}`));
  page.on("websocket", (socket) => complain(`opened a socket: ${socket.url()}`));
}

function isForeign(url: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(url);
  return /^(https?|wss?|ftp):$/.test(protocol) && asked !== origin;
}
