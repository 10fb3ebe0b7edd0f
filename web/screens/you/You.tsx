// What does the app know about me, and how do I change, take or delete it?
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useExchangeStatus } from "../../state/use-exchange.ts";
import { About } from "./About.tsx";
import { CheckInSwitch } from "./CheckInSwitch.tsx";
import { DeleteEverything } from "./DeleteEverything.tsx";
import { Install } from "./Install.tsx";
import { Looks } from "./Looks.tsx";
import { OtherDevices } from "./OtherDevices.tsx";
import { ProfileSummary } from "./ProfileSummary.tsx";
import css from "./You.module.css";
import { YourLog } from "./YourLog.tsx";

export function You() {
  const hasAccount = useExchangeStatus().kind !== "guest";
  return (
    <>
      <PageHeader title="You" />
      <div className={css.sections}>
        {hasAccount && <OtherDevices />}
        <ProfileSummary />
        <Looks />
        <CheckInSwitch />
        {!hasAccount && <OtherDevices />}
        <YourLog />
        <Install />
        <About />
        <DeleteEverything />
      </div>
    </>
  );
}
