// How does a browser open a passkey without a finger? With Chromium's own virtual device, which says yes at once; what it
// keeps can be carried to another one, as phones and laptops of one person do through their maker.
import type { CDPSession, Page } from "playwright-core";

const YES_AT_ONCE = {
  protocol: "ctap2",
  transport: "internal",
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

export class PasskeyDevice {
  readonly #inspector: CDPSession;
  readonly #authenticatorId: string;

  private constructor(inspector: CDPSession, authenticatorId: string) {
    this.#inspector = inspector;
    this.#authenticatorId = authenticatorId;
  }

  /** Lives as long as the page. */
  static async on(page: Page): Promise<PasskeyDevice> {
    const inspector = await page.context().newCDPSession(page);
    await inspector.send("WebAuthn.enable");
    const made = await inspector.send("WebAuthn.addVirtualAuthenticator", { options: YES_AT_ONCE });
    return new PasskeyDevice(inspector, made.authenticatorId);
  }

  async takesFrom(other: PasskeyDevice): Promise<void> {
    for (const credential of await other.#keeps()) {
      await this.#inspector.send("WebAuthn.addCredential", {
        authenticatorId: this.#authenticatorId,
        credential,
      });
    }
  }

  async #keeps() {
    const kept = await this.#inspector.send("WebAuthn.getCredentials", {
      authenticatorId: this.#authenticatorId,
    });
    return kept.credentials;
  }
}
