import { createDecipheriv, createECDH, createPublicKey, hkdfSync, verify } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStore } from "../fixtures/api-app.ts";
import { encrypted, newSecrets } from "./encrypt.ts";
import { authorization, serverKey } from "./vapid.ts";

const bytes = (text: string) => Buffer.from(text, "base64url");

describe("encryption for a phone", () => {
  it("makes the very message of RFC 8291, appendix A", () => {
    const sender = createECDH("prime256v1");
    sender.setPrivateKey(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
    const phone = {
      p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
      auth: "BTBZMqHH6r4Tts7J_aSIgg",
    };
    const message = encrypted("When I grow up, I want to be a watermelon", phone, {
      sender,
      salt: bytes("DGv6ra1nlYgDCS1FRnbzlw"),
    });
    expect(message.toString("base64url")).toBe(
      "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
    );
  });

  it("is read by the phone alone, whatever it says", () => {
    const phone = createECDH("prime256v1");
    phone.generateKeys();
    const auth = Buffer.alloc(16, 7);
    const keys = { p256dh: phone.getPublicKey("base64url"), auth: auth.toString("base64url") };
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 500 }), (text) => {
        expect(readBy(phone, auth, encrypted(text, keys, newSecrets()))).toBe(text);
      }),
      { numRuns: 50 },
    );
    expect(() => readBy(phone, Buffer.alloc(16, 8), encrypted("hidden", keys, newSecrets()))).toThrow();
  });
});

/** As a browser does it. */
function readBy(phone: ReturnType<typeof createECDH>, auth: Buffer, message: Buffer): string {
  const [salt, sender] = [message.subarray(0, 16), message.subarray(21, 86)];
  const derive = (key: Uint8Array, from: Uint8Array, info: Buffer, length: number) =>
    Buffer.from(hkdfSync("sha256", key, from, info, length));
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), phone.getPublicKey(), sender]);
  const key = derive(phone.computeSecret(sender), auth, info, 32);
  const content = derive(key, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
  const nonce = derive(key, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
  const decipher = createDecipheriv("aes-128-gcm", content, nonce);
  decipher.setAuthTag(message.subarray(-16));
  const plain = Buffer.concat([decipher.update(message.subarray(86, -16)), decipher.final()]);
  expect(plain.at(-1)).toBe(2);
  return plain.subarray(0, -1).toString();
}

describe("the server's signature", () => {
  it("is checked with the key that phones subscribe with, the same for every process", async () => {
    const { database } = await openStore();
    const [key, other] = await Promise.all([serverKey(database), serverKey(database)]);
    expect(other).toEqual(key);
    const nowMs = Date.parse("2026-11-21T18:00:00Z");
    const contact = "mailto:owner@example.org";
    const header = authorization(new URL("https://push.example.org/x/y"), { key, contact, nowMs });
    const [, head = "", claims = "", signature = "", k = ""] =
      /^vapid t=([^.]+)\.([^.]+)\.([^,]+), k=(.+)$/.exec(header) ?? [];
    expect(k).toBe(key.publicKey);
    expect(bytes(k)).toHaveLength(65);
    expect(JSON.parse(bytes(claims).toString())).toEqual({
      aud: "https://push.example.org",
      exp: nowMs / 1_000 + 12 * 3_600,
      sub: contact,
    });
    const [x, y] = [bytes(k).subarray(1, 33), bytes(k).subarray(33)].map((part) =>
      part.toString("base64url"),
    );
    const jwk = { kty: "EC", crv: "P-256", x: x ?? "", y: y ?? "" };
    const publicKey = createPublicKey({ key: jwk, format: "jwk" });
    const signed = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
    expect(verify("sha256", Buffer.from(`${head}.${claims}`), signed, bytes(signature))).toBe(true);
  });
});
