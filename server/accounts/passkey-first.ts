// How does somebody sign up with a passkey and no password? The account is made in the moment the passkey is proven, and
// not before: who gives up half way leaves nothing behind.
import { randomUUID } from "node:crypto";
import type { PasskeyOptions } from "@better-auth/passkey";
import { APIError } from "better-auth/api";
import { z } from "zod";
import { plainLine } from "../answers/plain-line.ts";
import type { Admission } from "./admission.ts";

/** What the app sends along as `context` of the registration, as JSON. */
const newcomer = z.strictObject({
  name: plainLine(100).trim().min(1),
  email: z.email().max(254),
  invite: plainLine(100).nullable().default(null),
});

export function passkeyFirst(admission: Admission): NonNullable<PasskeyOptions["registration"]> {
  return {
    requireSession: false,
    resolveUser: async ({ context }) => {
      const { email } = readNewcomer(context);
      if ((await admission.now()) === "closed") throw new APIError("FORBIDDEN", { code: "closed" });
      return { id: randomUUID(), name: email, displayName: email };
    },
    afterVerification: async ({ ctx, context, user }) => {
      const known = await ctx.context.internalAdapter.findUserById(user.id);
      if (known) return;
      const { name, email, invite } = readNewcomer(context);
      const admitted = await admission.admit(invite);
      if (!admitted.ok) throw new APIError("FORBIDDEN", { code: admitted.refusal.why });
      try {
        const made = await admitted.value.make(() =>
          ctx.context.internalAdapter.createUser(
            { name, email: email.toLowerCase(), emailVerified: false },
            { method: "passkey" },
          ),
        );
        return { userId: made.id };
      } catch {
        const late = await admitted.value.undo();
        if (late) throw new APIError("FORBIDDEN", { code: late.why });
        throw new APIError("UNPROCESSABLE_ENTITY", { code: "USER_ALREADY_EXISTS" });
      }
    },
  };
}

function readNewcomer(context: string | null | undefined): z.output<typeof newcomer> {
  const read = newcomer.safeParse(asJson(context ?? ""));
  if (!read.success) throw new APIError("BAD_REQUEST", { code: "newcomer_unreadable" });
  return read.data;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
