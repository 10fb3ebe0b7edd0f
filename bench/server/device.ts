// A device with an account: it signs up once, then exchanges as the app does, from where it was.
import type { Envelope, ExchangeAnswer } from "@dorsal/sync";
import { type Connection, openConnection } from "./connection.ts";

export interface Device {
  readonly user: string;
  /** The next exchange; throws where the server says no. */
  exchange(events: readonly Envelope[]): Promise<ExchangeAnswer>;
  /** The same account on a device that has nothing yet. */
  another(): Promise<Device>;
  close(): void;
}

export async function newDevice(url: URL, number: number): Promise<Device> {
  const connection = await openConnection(url);
  // The server counts sign-ups by address; a proxy on this machine may name the true one.
  const from = { "x-forwarded-for": `198.51.${Math.floor(number / 250)}.${(number % 250) + 1}` };
  const name = `lifter${number}`;
  const account = { name, email: `${name}@example.org`, password: "gravel lantern orchid" };
  const { status, headers, body } = await connection.post(
    "/api/auth/sign-up/email",
    JSON.stringify(account),
    from,
  );
  if (status !== 200) throw new Error(`No account: ${status} ${body}`);
  const cookies = [...headers.matchAll(/set-cookie: ([^;\r\n]+)/gi)].map(([, cookie]) => cookie);
  return device({
    url,
    connection,
    user: JSON.parse(body).user.id,
    headers: { ...from, cookie: cookies.join("; ") },
  });
}

interface DeviceParts {
  readonly url: URL;
  readonly connection: Connection;
  readonly user: string;
  readonly headers: Readonly<Record<string, string>>;
}

function device(parts: DeviceParts): Device {
  const { url, connection, user, headers } = parts;
  let place: Pick<ExchangeAnswer, "cursor" | "tip"> & { readonly log: string | null } = {
    log: null,
    cursor: 0,
    tip: null,
  };
  return {
    user,
    exchange: async (events) => {
      const asked = JSON.stringify({ user, ...place, events });
      const { status, body } = await connection.post("/api/sync", asked, headers);
      if (status !== 200) throw new Error(`No exchange: ${status} ${body}`);
      const answer: ExchangeAnswer = JSON.parse(body);
      if (answer.accepted.length !== events.length) throw new Error(`Not all was accepted: ${body}`);
      place = { log: answer.log, cursor: answer.cursor, tip: answer.tip };
      return answer;
    },
    another: async () => device({ ...parts, connection: await openConnection(url) }),
    close: () => connection.close(),
  };
}
