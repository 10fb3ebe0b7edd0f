// The account was deleted: what is left, and where?
import { STOPPED_ELSEWHERE } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import css from "./Account.module.css";

export function Ended() {
  return (
    <div className={css.page}>
      <PageHeader title="The account is gone" over={<Link to="/you">You</Link>} />
      <p>The server keeps nothing of you. The log on this device is as it was, and goes on here.</p>
      <p>{STOPPED_ELSEWHERE}</p>
      <div>
        <Link to="/today" className={buttonClass("primary", true)}>
          Go on training
        </Link>
      </div>
    </div>
  );
}
