// What is said to somebody who may not? What was asked for, that nothing changed, and the way in.
import { Refused } from "../answers/failures.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import type { Scope } from "./principal.ts";

export const SIGN_IN = new Refused({
  status: 401,
  refusal: {
    what: "Nobody is signed in here, or the session has ended.",
    kept: "Nothing was changed; what is on this device stays there.",
    next: "Sign in, or send an API key as Authorization: Bearer KEY, then ask again.",
  },
});

export const UNKNOWN_KEY = new Refused({
  status: 401,
  refusal: {
    what: "This API key is not known here, or it was taken back.",
    kept: NOTHING_STORED,
    next: "Make a new key in the app under You, then ask again.",
  },
});

export const SESSION_ONLY = new Refused({
  status: 403,
  refusal: {
    what: "An API key cannot do this; only a person who is signed in can.",
    kept: NOTHING_STORED,
    next: "Sign in to the app and do it there.",
  },
});

export const OWNER_ONLY = new Refused({
  status: 403,
  refusal: {
    what: "Only the owner of this server can do this.",
    kept: NOTHING_STORED,
    next: "Ask the owner.",
  },
});

/** The same for what does not exist and for what is somebody else's: nobody learns which. */
export const NOT_YOURS = new Refused({
  status: 404,
  refusal: {
    what: "You have nothing with this name here.",
    kept: NOTHING_STORED,
    next: "Reload the list: it may be gone already.",
  },
});

export const FOREIGN_PAGE = new Refused({
  status: 403,
  refusal: {
    what: "This was not sent by the app's own page.",
    kept: NOTHING_STORED,
    next: "Open the app itself and do it there. A program uses an API key instead of a cookie.",
  },
});

export function lacksScope(scope: Scope): Refused {
  return new Refused({
    status: 403,
    refusal: {
      what: `This API key may not do this: it lacks ${scope}.`,
      kept: NOTHING_STORED,
      next: `Make a key with ${scope} in the app under You.`,
    },
  });
}
