// Where do the letters of a journey's server go? Into a mail server on this machine that takes all of them, and hands them
// over one by one, as they were written (RFC 5321, as far as one sender needs).
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";

export interface Letterbox {
  readonly url: string;
  /** Resolves with the words of the next one, also if it has yet to come. */
  next(): Promise<string>;
  close(): void;
}

export async function openLetterbox(): Promise<Letterbox> {
  const post = new EventTarget();
  const waiting: string[] = [];
  const mail = createServer((sender) => {
    void takeFrom(sender, (letter) => {
      waiting.push(letter);
      post.dispatchEvent(new Event("letter"));
    });
  }).listen(0, "127.0.0.1");
  await once(mail, "listening");
  const address = mail.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    next: async () => {
      if (waiting.length === 0) await once(post, "letter");
      return waiting.shift() ?? "";
    },
    close: () => mail.close(),
  };
}

async function takeFrom(sender: Socket, keep: (letter: string) => void): Promise<void> {
  sender.write("220 here\r\n");
  const lines = createInterface(sender)[Symbol.asyncIterator]();
  for (let said = await lines.next(); !said.done; said = await lines.next()) {
    if (/^QUIT/i.test(said.value)) return void sender.end("221 bye\r\n");
    if (/^DATA/i.test(said.value)) {
      sender.write("354 go on\r\n");
      const letter: string[] = [];
      for (let line = await lines.next(); !line.done && line.value !== "."; line = await lines.next())
        letter.push(line.value);
      keep(readable(letter.join("\n")));
    }
    sender.write("250 well\r\n");
  }
}

/** Out of quoted-printable: long lines are broken by "=", and "=" itself is written "=3D". */
function readable(text: string): string {
  if (!/^content-transfer-encoding: quoted-printable$/im.test(text)) return text;
  return text.replace(/=\n/g, "").replace(/=3D/g, "=");
}
