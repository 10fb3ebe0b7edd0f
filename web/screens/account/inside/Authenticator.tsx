// Shall a code from an app be asked for as well? Set up with a picture or a secret, proven with one code, then on.
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Section } from "../../you/Section.tsx";
import { ShownOnce } from "../ShownOnce.tsx";
import { beginAuthenticator, endAuthenticator, type NewAuthenticator } from "../server/authenticator.ts";
import { useAsking } from "../use-asking.ts";
import { AuthenticatorProof } from "./AuthenticatorProof.tsx";
import type { InsideProps } from "./Inside.tsx";
import { SamePerson } from "./SamePerson.tsx";

type Step = "rest" | "password" | "proof" | "codes";

export function Authenticator({ account, onChanged }: InsideProps) {
  const [step, setStep] = useState<Step>("rest");
  const [fresh, setFresh] = useState<NewAuthenticator | null>(null);
  const asking = useAsking();
  const isOn = account.twoFactor;
  const turn = async (password: string | undefined) => {
    if (isOn) {
      if (await asking.ask(endAuthenticator(password))) await finish();
      return;
    }
    const begun = await asking.ask(beginAuthenticator(password));
    if (!begun) return;
    setFresh(begun.given);
    setStep("proof");
  };
  const finish = async () => {
    setStep("rest");
    setFresh(null);
    await onChanged();
  };
  return (
    <Section title="Codes from an app">
      {step === "rest" && (
        <>
          <p>
            {isOn
              ? "On: after your password, a code from your authenticator app is asked for."
              : "A second lock behind your password: an authenticator app shows a code that changes twice a minute."}
          </p>
          <div>
            <Button onClick={() => setStep("password")}>{isOn ? "Turn it off" : "Set it up"}</Button>
          </div>
        </>
      )}
      {step === "password" && (
        <SamePerson asking={asking} hasPassword={account.hasPassword} words="Go on" onProven={turn} />
      )}
      {step === "proof" && fresh && (
        <AuthenticatorProof uri={fresh.totpURI} onProven={() => setStep("codes")} />
      )}
      {step === "codes" && fresh && (
        <ShownOnce
          words="It is on. If the app is not at hand, each of these backup codes works once in its place."
          lines={fresh.backupCodes}
          file="dorsal-backup-codes.txt"
          onDone={finish}
        />
      )}
    </Section>
  );
}
