// How does a letter reach somebody? Through the mail server that the owner names; without one, none is ever sent.

export interface Mail {
  /** Resolves once the mail server has taken it, or has failed to, which is the owner's to know. */
  send(to: string, letter: Letter, url: string): Promise<void>;
}

export type Letter = keyof typeof LETTERS;

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
  email: {
    subject: "Dorsal: is this your address?",
    text: (url: string) =>
      `Somebody, probably you, wants to sign in with this address from now on.\n\nIf it was you, say so here, within a day:\n${url}\n\nEvery other device is signed out then. If it was not you, do nothing.\n`,
  },
  taken: {
    subject: "Dorsal: there is an account with this address",
    text: (url: string) =>
      `Somebody, probably you, wanted to give another account this address. It has one already, so nothing was changed:\n${url}\n`,
  },
  moved: {
    subject: "Dorsal: your account has another address",
    text: (url: string) =>
      `Your account is opened with another e-mail from now on, and no letter about it comes here any more.\n\nIf it was not you, use a recovery code, or ask the owner of the server for a link:\n${url}\n`,
  },
} as const;

export interface Smtp {
  /** "smtps://user:password@mail.example.org:465" */
  readonly url: string;
  /** The address that letters come from. */
  readonly from: string;
}

export function smtpMail({ url, from }: Smtp, failed: (trouble: unknown) => void): Mail {
  return {
    send: async (to, letter, link) => {
      const { subject, text } = LETTERS[letter];
      try {
        // Read for the first letter: no start waits for it.
        const { createTransport } = await import("nodemailer");
        await createTransport(url).sendMail({ from, to, subject, text: text(link) });
      } catch (trouble) {
        failed(trouble);
      }
    },
  };
}
