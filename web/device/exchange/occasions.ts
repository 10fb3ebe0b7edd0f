// When is it worth to exchange? At the start, when the network comes back, when the app is looked at again, when the
// server hints that another device brought something.
import { type ServerHead, watchHead } from "./head-moved.ts";

export interface OccasionListener {
  readonly onOccasion: () => void;
  readonly onHead: (head: ServerHead) => void;
}

export function watchOccasions({ onOccasion, onHead }: OccasionListener): () => void {
  const head = watchHead(onHead);
  const ask = () => {
    head.revive();
    onOccasion();
  };
  const whenSeen = () => {
    if (document.visibilityState === "visible") ask();
  };
  addEventListener("online", ask);
  document.addEventListener("visibilitychange", whenSeen);
  onOccasion();
  return () => {
    removeEventListener("online", ask);
    document.removeEventListener("visibilitychange", whenSeen);
    head.stop();
  };
}
