import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { bridgeToServer } from "./bridge.ts";

/** Nobody listens on port 9 here. */
async function answersTo(...lines: readonly string[]): Promise<readonly string[]> {
  const said: string[] = [];
  await bridgeToServer({
    server: "http://127.0.0.1:9",
    key: "a key",
    input: Readable.from(lines.map((line) => `${line}\n`)),
    write: (text) => said.push(text),
    complain: () => {},
  });
  return said;
}

it("answers by the id of the request, whatever stands where an id should", async () => {
  const deep = `{"jsonrpc":"2.0","id":${"[".repeat(30_000)}${"]".repeat(30_000)}}`;
  const said = await answersTo(deep, '{"jsonrpc":"2.0","id":{"a":1}}', '{"jsonrpc":"2.0","id":7}');
  expect(said.map((line) => JSON.parse(line).id)).toEqual([7]);
});
