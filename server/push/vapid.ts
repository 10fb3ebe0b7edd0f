// How does a push service know that a message is from this server? A short-lived token signed with the server's own key
// (RFC 8292, VAPID), made on first use and kept in the store, so that every process has the same.
import { createPrivateKey, generateKeyPairSync, type JsonWebKey, sign } from "node:crypto";
import type { Database } from "../store/database.ts";
import { translated } from "../store/trouble.ts";

export interface ServerKey {
  /** An uncompressed point of P-256, base64url: what a phone subscribes with. */
  readonly publicKey: string;
  readonly jwk: JsonWebKey;
}

const NAME = "push";
/** At most a day is allowed (RFC 8292, 2); half of it forgives a clock that is wrong. */
const GOOD_FOR_S = 12 * 3_600;

export async function serverKey({ kysely }: Database): Promise<ServerKey> {
  return translated(async () => {
    const standing = () =>
      kysely.selectFrom("server_keys").select("value").where("name", "=", NAME).executeTakeFirst();
    let row = await standing();
    if (row === undefined) {
      const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      await kysely
        .insertInto("server_keys")
        .values({ name: NAME, value: JSON.stringify(privateKey.export({ format: "jwk" })) })
        // Another process may have been first: its key counts.
        .onConflict((conflict) => conflict.column("name").doNothing())
        .execute();
      row = await standing();
    }
    if (row === undefined) throw new Error("The key for push messages was just written, and is not there.");
    const jwk = JSON.parse(row.value) as JsonWebKey;
    return { jwk, publicKey: pointOf(jwk) };
  });
}

/** `contact` is where a push service finds the owner: an https address or mailto. */
export function authorization(
  endpoint: URL,
  { key, contact, nowMs }: { readonly key: ServerKey; readonly contact: string; readonly nowMs: number },
): string {
  const claims = { aud: endpoint.origin, exp: Math.floor(nowMs / 1_000) + GOOD_FOR_S, sub: contact };
  const signed = [{ typ: "JWT", alg: "ES256" }, claims].map(asPart).join(".");
  const privateKey = createPrivateKey({ key: key.jwk, format: "jwk" });
  const signature = sign("sha256", Buffer.from(signed), { key: privateKey, dsaEncoding: "ieee-p1363" });
  return `vapid t=${signed}.${signature.toString("base64url")}, k=${key.publicKey}`;
}

function asPart(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function pointOf({ x = "", y = "" }: JsonWebKey): string {
  const parts = [Uint8Array.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")];
  return Buffer.concat(parts).toString("base64url");
}
