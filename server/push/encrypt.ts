// How does a message stay between us and the phone? Encrypted for the phone's own key, so that the push service that passes
// it on reads nothing: RFC 8291 (message encryption for web push) in one record of RFC 8188 (aes128gcm).
import { createCipheriv, createECDH, ECDH, hkdfSync, randomBytes } from "node:crypto";

export interface ReceiverKeys {
  /** The phone's public key: an uncompressed point of P-256, base64url. */
  readonly p256dh: string;
  /** The phone's secret for authentication, 16 bytes, base64url. */
  readonly auth: string;
}

const CURVE = "prime256v1";
export const POINT_BYTES = 65;
export const AUTH_BYTES = 16;
const SALT_BYTES = 16;
/** RFC 8188: the size of a record; ours is the only one and shorter. */
const RECORD_BYTES = 4_096;
/** RFC 8188: marks the last record. */
const LAST_RECORD = Uint8Array.of(2);

/** Both are new for each message. */
export interface MessageSecrets {
  readonly sender: ECDH;
  readonly salt: Uint8Array;
}

export function newSecrets(): MessageSecrets {
  const sender = createECDH(CURVE);
  sender.generateKeys();
  return { sender, salt: randomBytes(SALT_BYTES) };
}

/** Whether these bytes are a point of the curve, uncompressed: for others no message can be encrypted. */
export function isPoint(bytes: Uint8Array): boolean {
  try {
    const read = ECDH.convertKey(bytes, CURVE, undefined, "hex", "uncompressed");
    return read === Buffer.from(bytes).toString("hex");
  } catch {
    return false;
  }
}

/** Throws where the phone's keys are none. */
export function encrypted(
  text: string,
  { p256dh, auth }: ReceiverKeys,
  { sender, salt }: MessageSecrets,
): Buffer {
  const receiver = Buffer.from(p256dh, "base64url");
  const own = sender.getPublicKey();
  const shared = sender.computeSecret(receiver);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), receiver, own]);
  const key = hkdf(shared, { salt: Buffer.from(auth, "base64url"), info, bytes: 32 });
  const content = hkdf(key, { salt, info: Buffer.from("Content-Encoding: aes128gcm\0"), bytes: 16 });
  const nonce = hkdf(key, { salt, info: Buffer.from("Content-Encoding: nonce\0"), bytes: 12 });
  const cipher = createCipheriv("aes-128-gcm", content, nonce);
  const sealed = [
    cipher.update(text, "utf8"),
    cipher.update(LAST_RECORD),
    cipher.final(),
    cipher.getAuthTag(),
  ];
  return Buffer.concat([header(salt, own), ...sealed]);
}

/** RFC 8188, 2.1: salt, record size, length of the key's name, the name: our public key. */
function header(salt: Uint8Array, own: Buffer): Buffer {
  const sizes = Buffer.alloc(5);
  sizes.writeUInt32BE(RECORD_BYTES, 0);
  sizes.writeUInt8(own.byteLength, 4);
  return Buffer.concat([salt, sizes, own]);
}

function hkdf(
  key: Uint8Array,
  { salt, info, bytes }: { readonly salt: Uint8Array; readonly info: Uint8Array; readonly bytes: number },
): Buffer {
  return Buffer.from(hkdfSync("sha256", key, salt, info, bytes));
}
