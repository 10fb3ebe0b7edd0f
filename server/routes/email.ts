// Another e-mail for one's account: asked for by who proves to be the person, confirmed by the link in a letter.
import { z } from "zod";
import { askForEmail, CONFIRM_PATH, confirmEmail, emailOf } from "../accounts/change-email.ts";
import { accountRefusal } from "../accounts/library-refusals.ts";
import type { SessionParts } from "../accounts/own-sessions.ts";
import { requireSamePerson } from "../accounts/same-person.ts";
import { refuseInput } from "../answers/bad-input.ts";
import { type Pace, type Route, route } from "./route.ts";

/** Nobody moves more often; a ticket of 120 bits is not guessed (design choice). */
const PACE: Pace = { max: 20, perMinutes: 15 };

const body = z.strictObject({
  email: z.email("is no e-mail").max(254).toLowerCase(),
  password: z.string().max(1000).optional(),
});

export function emailRoutes(parts: SessionParts): readonly Route[] {
  const { accounts } = parts;
  return [
    route({
      method: "POST",
      url: "/api/account/email",
      access: { who: "session" },
      summary: "Gives one's account another e-mail; every other device is signed out then.",
      pace: PACE,
      input: { body },
      answers: {
        200: {
          sentence: "changed: it is so now. Otherwise a letter went to the new address, to be confirmed.",
          schema: z.object({ changed: z.boolean() }),
        },
        403: { sentence: "The password is missing or wrong." },
        422: { sentence: "It is no e-mail, one's own already, or, without mail, another account's." },
      },
      handle: async ({ caller, body: { email, password }, reply }) => {
        await requireSamePerson(accounts, caller, password);
        if ((await emailOf(accounts, caller.user)) === email) throw YOURS_ALREADY;
        const asked = await askForEmail(parts, { user: caller.user, email, session: caller.session });
        if (!asked.ok) return reply.code(422).send(accountRefusal(asked.refusal));
        return { changed: asked.value };
      },
    }),
    route({
      method: "GET",
      url: CONFIRM_PATH,
      access: { who: "anyone" },
      acts: true,
      summary: "Confirms the new e-mail of an account, by the link in a letter.",
      pace: PACE,
      input: { query: z.strictObject({ ticket: z.string().max(100) }) },
      answers: {
        302: { sentence: "It is so now; on to the app." },
        403: { sentence: "The link is unknown, used or too old." },
      },
      handle: async ({ query: { ticket }, reply }) => {
        if (!(await confirmEmail(parts, ticket)))
          return reply.code(403).send(accountRefusal("INVALID_TOKEN"));
        return reply.code(302).header("cache-control", "no-store").header("location", "/account").send();
      },
    }),
  ];
}

const YOURS_ALREADY = refuseInput([{ path: "body.email", what: "is your e-mail already" }]);
