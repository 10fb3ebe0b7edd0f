// Somebody opened the link of an invitation: the same ways in, with what the link brought along.
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { PageHeader } from "../../../parts/PageHeader.tsx";
import css from "../Account.module.css";
import { Enter } from "./Enter.tsx";
import { textBehindLink } from "./text-behind-link.ts";
import { useEntering } from "./use-entering.ts";

export function Join() {
  const [invite] = useState(textBehindLink);
  const navigate = useNavigate();
  const toAccount = useCallback(() => navigate({ to: "/account", replace: true }), [navigate]);
  const { isMoving, enter } = useEntering(toAccount);
  return (
    <div className={css.page}>
      <PageHeader title="You were invited" over={<Link to="/account">Account</Link>} />
      {isMoving ? (
        <p role="status">Bringing the log of this device into the account.</p>
      ) : (
        <Enter invite={invite || null} onEntered={enter} />
      )}
    </div>
  );
}
