// How does somebody come in who lost password, passkey or phone? With a letter where the server sends any, with a code
// they wrote down, or with a link from the owner.
import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { PageHeader } from "../../../parts/PageHeader.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import css from "../Account.module.css";
import { Field } from "../Field.tsx";
import { NewPasswordField } from "../NewPasswordField.tsx";
import { askEntrance } from "../server/account-facts.ts";
import { recover } from "../server/entering.ts";
import { useAsking, useTold } from "../use-asking.ts";
import { Letter } from "./Letter.tsx";
import { textBehindLink } from "./text-behind-link.ts";

/** A link that is opened where this is open already brings its code as well. */
export function Recover() {
  const { hash } = useLocation();
  return <ComeInAgain key={hash} brought={textBehindLink()} />;
}

function ComeInAgain({ brought }: { readonly brought: string }) {
  const [code, setCode] = useState(brought);
  const [password, setPassword] = useState("");
  const { told: entrance } = useTold(askEntrance);
  const { ask, isBusy, trouble } = useAsking();
  const navigate = useNavigate();
  const mayWrite = entrance?.mail === true && brought === "";
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await ask(recover(code, password))) await navigate({ to: "/account" });
  };
  return (
    <div className={css.page}>
      <PageHeader title="Come in again" over={<Link to="/account">Account</Link>} />
      {mayWrite && (
        <>
          <Letter />
          <div className={css.or}>or</div>
        </>
      )}
      <p>
        A recovery code, or what the owner of the server gave you, sets a new password. Every device is signed
        out, and codes from an app are off until you set them up anew.
      </p>
      <form className={css.form} onSubmit={send}>
        <Field label="Recovery code" autoComplete="off" required value={code} onChange={setCode} />
        <NewPasswordField value={password} onChange={setPassword} />
        <Trouble sentence={trouble} />
        <Button kind={mayWrite ? "quiet" : "primary"} type="submit" wide disabled={isBusy}>
          Set the new password
        </Button>
      </form>
    </div>
  );
}
