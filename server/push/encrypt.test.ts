import { createECDH } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStore } from "../fixtures/api-app.ts";
import { browserPhone, claimsIn } from "../fixtures/browser-phone.ts";
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
    const [phone, another] = [
      browserPhone("https://push.example.org"),
      browserPhone("https://push.example.org"),
    ];
    const { keys } = phone.subscription;
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 500 }), (text) => {
        expect(phone.read(encrypted(text, keys, newSecrets()))).toBe(text);
      }),
      { numRuns: 50 },
    );
    expect(() => another.read(encrypted("hidden", keys, newSecrets()))).toThrow();
  });
});

describe("the server's signature", () => {
  it("is checked with the key that phones subscribe with, the same for every process", async () => {
    const { database } = await openStore();
    const [key, other] = await Promise.all([serverKey(database), serverKey(database)]);
    expect(other).toEqual(key);
    const nowMs = Date.parse("2026-11-21T18:00:00Z");
    const contact = "mailto:owner@example.org";
    const header = authorization(new URL("https://push.example.org/x/y"), { key, contact, nowMs });
    expect(bytes(key.publicKey)).toHaveLength(65);
    expect(claimsIn(header, key.publicKey)).toEqual({
      aud: "https://push.example.org",
      exp: nowMs / 1_000 + 12 * 3_600,
      sub: contact,
    });
    expect(claimsIn(header.replace("vapid t=", "vapid t=e"), key.publicKey)).toBeNull();
  });
});
