// When is it worth to exchange? At the start, when the network comes back, when the app is looked at again, when the
// server hints that another device brought something.
import { watchHead } from "./head-moved.ts";

export function watchOccasions(onOccasion: () => void): () => void {
  const whenSeen = () => {
    if (document.visibilityState === "visible") onOccasion();
  };
  addEventListener("online", onOccasion);
  document.addEventListener("visibilitychange", whenSeen);
  const stopWatching = watchHead(onOccasion);
  onOccasion();
  return () => {
    removeEventListener("online", onOccasion);
    document.removeEventListener("visibilitychange", whenSeen);
    stopWatching();
  };
}
