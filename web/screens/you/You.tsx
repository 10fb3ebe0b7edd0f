// What does the app know about me, and how do I change, take or delete it?
import { PageHeader } from "../../parts/PageHeader.tsx";
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
  return (
    <>
      <PageHeader title="You" />
      <div className={css.sections}>
        <ProfileSummary />
        <Looks />
        <CheckInSwitch />
        <OtherDevices />
        <YourLog />
        <Install />
        <About />
        <DeleteEverything />
      </div>
    </>
  );
}
