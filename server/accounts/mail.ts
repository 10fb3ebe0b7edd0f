// How does a letter reach somebody? Through the mail server that the owner names; without one, none is ever sent.
import { createTransport } from "nodemailer";

export interface Mail {
  /** Resolves once the mail server has taken it. */
  send(to: string, letter: "reset" | "verify", url: string): Promise<void>;
}

const LETTERS = {
  reset: {
    subject: "Dorsal: a new password",
    text: (url: string) =>
      `Somebody, probably you, asked for a new password.\n\nChoose one here, within a day:\n${url}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  },
  verify: {
    subject: "Dorsal: is this your address?",
    text: (url: string) =>
      `An account was made with this address.\n\nIf it was you, say so here:\n${url}\n\nIf it was not you, do nothing.\n`,
  },
} as const;

/** `url`: "smtps://user:password@mail.example.org:465"; `from`: the address that letters come from. */
export function smtpMail(url: string, from: string): Mail {
  const transport = createTransport(url);
  return {
    send: async (to, letter, link) => {
      const { subject, text } = LETTERS[letter];
      await transport.sendMail({ from, to, subject, text: text(link) });
    },
  };
}
