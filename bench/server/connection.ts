// One kept-open connection that asks and waits for the answer. By hand over a socket, so that on a machine of two cores
// the one who measures takes as little as possible from the one who is measured.
import { once } from "node:events";
import { connect, type Socket } from "node:net";

export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

export interface Connection {
  post(path: string, body: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): void;
}

export async function openConnection(url: URL): Promise<Connection> {
  const socket = connect(Number(url.port), url.hostname);
  socket.setNoDelay(true);
  await once(socket, "connect");
  return {
    post: (path, body, headers = {}) => {
      const lines = Object.entries({
        host: url.host,
        origin: url.origin,
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(body)),
        ...headers,
      }).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.write(`POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
      return answerOn(socket);
    },
    close: () => socket.destroy(),
  };
}

function answerOn(socket: Socket): Promise<Answer> {
  const pieces: Buffer[] = [];
  return new Promise((resolve, reject) => {
    const done = () => {
      socket.off("data", take);
      socket.off("close", broken);
    };
    const broken = () => {
      done();
      reject(new Error("The server closed the connection."));
    };
    const take = (piece: Buffer) => {
      pieces.push(piece);
      const answer = whole(pieces.length === 1 ? piece : Buffer.concat(pieces));
      if (answer === null) return;
      done();
      resolve(answer);
    };
    socket.on("data", take);
    socket.on("close", broken);
  });
}

/** Null while a part of it is still on its way. */
function whole(bytes: Buffer): Answer | null {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const headers = bytes.toString("latin1", 0, end);
  const length = Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? 0);
  if (bytes.length < end + 4 + length) return null;
  return {
    status: Number(headers.slice(9, 12)),
    headers,
    body: bytes.toString("utf8", end + 4, end + 4 + length),
  };
}
