// Does the copy on the server wait for the person? Only then is there a mark on You: a point, and words for those who hear.
import { asksForAction } from "@dorsal/words";
import { useLeftHere } from "../device/left-here.ts";
import { useExchangeStatus } from "../state/use-exchange.ts";
import css from "./NeedsALook.module.css";

export default function NeedsALook() {
  const { trouble, quarantine } = useExchangeStatus();
  const isLeft = useLeftHere(quarantine.map(({ id }) => id));
  if (!asksForAction(trouble) && isLeft) return null;
  return (
    <span className={css.mark}>
      <span className="spoken">, needs a look</span>
    </span>
  );
}
