// Is there a copy elsewhere, and how does the log get to my other devices? One line, and the way to the account.
import { ACCOUNT_FOR } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { useExchangeStatus } from "../../state/use-exchange.ts";
import { CopyOnServer } from "./CopyOnServer.tsx";
import { NotTaken } from "./NotTaken.tsx";
import { Section } from "./Section.tsx";
import css from "./YourLog.module.css";

export function OtherDevices() {
  const { kind, trouble } = useExchangeStatus();
  const isGuest = kind === "guest";
  const isQuiet = isGuest && trouble === null;
  return (
    <Section title="Your other devices">
      {isQuiet ? <p>{ACCOUNT_FOR}</p> : <CopyOnServer />}
      <div className={css.ways}>
        <Link to="/account" className={buttonClass()}>
          {wayIn(isGuest, trouble === "signed_out")}
        </Link>
        {isQuiet && <NotTaken />}
      </div>
    </Section>
  );
}

function wayIn(isGuest: boolean, isSignedOut: boolean): string {
  if (isGuest) return "Sign in or make an account";
  return isSignedOut ? "Sign in" : "Your account";
}
