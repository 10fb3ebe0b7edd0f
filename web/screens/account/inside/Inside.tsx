// Somebody is signed in: is everything safe, how do they come in, who else may, and how does it end?
import type { AccountFacts } from "@dorsal/sync";
import { useExchangeStatus } from "../../../state/use-exchange.ts";
import { CopyOnServer } from "../../you/CopyOnServer.tsx";
import { Section } from "../../you/Section.tsx";
import css from "../Account.module.css";
import { StopSyncing } from "../StopSyncing.tsx";
import { Authenticator } from "./Authenticator.tsx";
import { Devices } from "./Devices.tsx";
import { Email } from "./Email.tsx";
import { EndAccount } from "./EndAccount.tsx";
import { Invitations } from "./Invitations.tsx";
import { Keys } from "./Keys.tsx";
import { Messages } from "./Messages.tsx";
import { Name } from "./Name.tsx";
import { NotSyncing } from "./NotSyncing.tsx";
import { OtherPerson } from "./OtherPerson.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { Password } from "./Password.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";

export interface InsideProps {
  readonly account: AccountFacts;
  /** What the account says of itself is another now. */
  readonly onChanged: () => Promise<void>;
  readonly onEnded: () => void;
}

export function Inside(props: InsideProps) {
  const { kind, trouble } = useExchangeStatus();
  const { account } = props;
  if (trouble === "other_user") return <OtherPerson {...props} />;
  const isGuest = kind === "guest";
  return (
    <div className={css.sections}>
      <Name {...props} />
      <Section title="Your log">
        {isGuest && trouble === null ? <NotSyncing /> : <CopyOnServer />}
        <a href="/api/account/export" download="dorsal-account.jsonl">
          Save everything that the server keeps of you
        </a>
      </Section>
      <Email {...props} />
      <RecoveryCodes {...props} />
      <Passkeys {...props} />
      {account.hasPassword && <Password />}
      {account.hasPassword && <Authenticator {...props} />}
      <Messages />
      <Devices onSignedOut={props.onChanged} />
      <Keys />
      {account.role === "owner" && <Invitations />}
      {!isGuest && <StopSyncing onStopped={props.onChanged} />}
      <EndAccount {...props} />
    </div>
  );
}
