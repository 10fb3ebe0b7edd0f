// Did the server refuse entries? They are here and count; this leads to them, also after the log has left its account.
import { counted } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { useExchangeStatus } from "../../state/use-exchange.ts";

export function NotTaken() {
  const { quarantine } = useExchangeStatus();
  if (quarantine.length === 0) return null;
  return (
    <Link to="/account/held-back" className={buttonClass()}>
      {counted(quarantine.length, "entry was", "entries were")} not taken
    </Link>
  );
}
