// How do two open tabs stay one journal? Whoever wrote says so; the others read what is new from the store.

export type TabNews = "appended" | "erased";

export interface Tabs {
  tell(news: TabNews): void;
  onNews(listener: (news: TabNews) => void): void;
  close(): void;
}

/** The other tabs of this browser that have the same log open. */
export function otherTabs(name: string): Tabs {
  const channel = new BroadcastChannel(`${name}-log`);
  return {
    tell: (news) => channel.postMessage(news),
    onNews: (listener) => {
      channel.onmessage = (message: MessageEvent<TabNews>) => listener(message.data);
    },
    close: () => channel.close(),
  };
}

/** For a log that only one reader has: in memory, in tests. */
export const NO_OTHER_TABS: Tabs = { tell: () => {}, onNews: () => {}, close: () => {} };
