// Has another device brought something? The server hints; whoever misses the hint finds it with the next exchange.

/** Where the server's log ends. */
export interface ServerHead {
  readonly log: string;
  readonly seq: number;
}

export interface HeadWatch {
  /** Listens anew where the line was closed for good: after a sign-in, or a proxy that said no. */
  readonly revive: () => void;
  readonly stop: () => void;
}

/** Calls `onMoved` with each hint. A line that only breaks is mended by the browser. */
export function watchHead(onMoved: (head: ServerHead) => void): HeadWatch {
  if (typeof EventSource === "undefined") return { revive: () => {}, stop: () => {} };
  const listen = () => {
    const line = new EventSource("/api/sync/events");
    line.addEventListener("head", ({ data }: MessageEvent<string>) => onMoved(JSON.parse(data)));
    return line;
  };
  let line = listen();
  return {
    revive: () => {
      if (line.readyState === EventSource.CLOSED) line = listen();
    },
    stop: () => line.close(),
  };
}
