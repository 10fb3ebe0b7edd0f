// What is said of messages to a locked phone? What they are for, and why a browser may not bring them.
export const MESSAGES_FOR =
  "This device can tell you that a rest is over while its screen is locked, and remind you of a session on its day.";

/** Why not here, by what the browser says of itself. */
export const NO_MESSAGES = {
  on_home_screen:
    "On an iPhone or iPad this works once Dorsal is on the home screen: tap Share, then Add to Home Screen, and open it from there.",
  forbidden:
    "This browser was told to show no messages of this page. Its settings for the site can allow them again.",
  impossible: "This browser cannot bring messages, or the page is not reached over https.",
} as const;

export type NoMessages = keyof typeof NO_MESSAGES;

export const MESSAGES_REFUSED = "Nothing was switched on: the browser was not allowed to show messages.";
