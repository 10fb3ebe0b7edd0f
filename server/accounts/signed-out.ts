// Who must be told that a session has ended? Whatever still speaks with that device: it is cut off at once.

export interface SignedOut {
  readonly tell: (session: string) => void;
  /** The server stops: nobody is spoken with any more. */
  readonly tellAll: () => void;
  /** Call what comes back when the conversation is over. */
  readonly listen: (session: string, ended: () => void) => () => void;
}

export function signedOutList(): SignedOut {
  const listeners = new Map<string, Set<() => void>>();
  const tell = (session: string) => {
    for (const ended of listeners.get(session) ?? []) ended();
  };
  return {
    tell,
    tellAll: () => {
      for (const session of listeners.keys()) tell(session);
    },
    listen: (session, ended) => {
      const listening = listeners.get(session) ?? new Set();
      listeners.set(session, listening.add(ended));
      return () => {
        listening.delete(ended);
        if (listening.size === 0) listeners.delete(session);
      };
    },
  };
}
