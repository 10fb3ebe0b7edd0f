// Does the app have the secret? It takes it from the picture, from the link on this phone, or by hand; one code proves it.
import { type FormEvent, useState } from "react";
import { encode } from "uqr";
import { Button, buttonClass } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import css from "../Account.module.css";
import { Field } from "../Field.tsx";
import { proveAuthenticator, secretIn } from "../server/authenticator.ts";
import { useAsking } from "../use-asking.ts";

interface AuthenticatorProofProps {
  readonly uri: string;
  readonly onProven: () => void;
}

export function AuthenticatorProof({ uri, onProven }: AuthenticatorProofProps) {
  const [code, setCode] = useState("");
  const { ask, isBusy, trouble } = useAsking();
  const prove = async (event: FormEvent) => {
    event.preventDefault();
    if (await ask(proveAuthenticator(code))) onProven();
  };
  return (
    <form className={css.form} onSubmit={prove}>
      <p>Let the authenticator app on your phone see this, or open it on this device, or type the secret.</p>
      <Square text={uri} />
      <a href={uri} className={buttonClass()}>
        Open in the app on this device
      </a>
      <p className={css.codes}>{secretIn(uri)}</p>
      <Field
        label="The code that it shows now"
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        value={code}
        onChange={setCode}
      />
      <Trouble sentence={trouble} />
      <Button type="submit" disabled={isBusy}>
        Turn it on
      </Button>
    </form>
  );
}

/** A square for the camera; its twin in words is the secret under it. */
function Square({ text }: { readonly text: string }) {
  const { size, data } = encode(text, { border: 3 });
  const dots = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      className={css.square}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="The secret as a picture for a camera"
    >
      <path d={dots} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
