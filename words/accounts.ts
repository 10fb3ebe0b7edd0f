// What is said of accounts? What one is for, what goes to the server, and how one gets in, stays in and leaves.
import { counted } from "./amounts.ts";

export const ACCOUNT_FOR =
  "Dorsal works without an account. With one, this server keeps a second copy of your log, and your other devices show the same.";

/** Said before somebody signs up: agreeing to this is what signing up means. */
export const ACCOUNT_POINTS = [
  {
    title: "What goes to the server",
    text: "Your whole log: sets, plans, and what you told about your health.",
  },
  {
    title: "Who can read it there",
    text: "You, and whoever runs this server. It is sent to nobody else.",
  },
  {
    title: "How to end it",
    text: "Delete the account here: the server then keeps nothing of you. This device keeps its log.",
  },
] as const;

export const SIGN_UP_WORDS = {
  first: "Nobody has an account here yet. Yours will be the owner's: it can invite others.",
  open: "Everybody who reaches this server may make an account.",
  invite: "This server takes people who were invited. The invitation is a link from its owner.",
  closed: "Nobody can make an account on this server now. Who has one can sign in.",
} as const;

/** What becomes of what this device has already. */
export function movingInWords({
  sets,
  entries,
}: {
  readonly sets: number;
  readonly entries: number;
}): string {
  if (entries === 0) return "There is no log on this device yet: what your account has comes here.";
  const what = sets > 0 ? `${counted(sets, "set")} and all else` : counted(entries, "entry", "entries");
  return `The log on this device, ${what}, moves into the account. If the account has a log already, both become one; nothing is dropped.`;
}

export const PASSKEY_WORDS =
  "A passkey is kept by your device and opened with your finger, face or PIN. There is nothing to remember, and nothing to guess.";

export const NO_PASSKEYS =
  "Passkeys need this server to be reached by a name over https; here a password does.";

export const RECOVERY_WORDS =
  "Each code opens your account once if you lose password, passkey or phone. Write them down; they are shown only now.";

export const SHOWN_ONCE = "It is shown only now. Copy it or save it before you go on.";

export const SCOPE_WORDS = {
  "log:read": "Read your log",
  "log:write": "Write sets into your log",
  "plan:read": "Read your plan",
  "plan:write": "Change your plan",
  "export:read": "Take exports",
} as const;

/** From 0 to 4, as guessers would rate it. */
export const STRENGTH_WORDS = [
  "Among the first that are guessed",
  "Guessed within minutes",
  "Guessed within days",
  "Good",
  "Very good",
] as const;

export const PASSWORD_HELP =
  "At least 10 characters. Three or four words that do not belong together are easy to keep in mind.";

export const OTHER_PERSON =
  "The log on this device belongs to another account than the one you signed in with. Two people's logs are never mixed.";

export const STOP_SYNCING =
  "This device keeps its log and goes on without an account. The server keeps its copy, your other devices theirs; what you log here from then on stays here.";

/** Said before a device leaves its account: what nobody else has. */
export function onlyHereWords(unsynced: number): string | null {
  if (unsynced === 0) return null;
  return `${counted(unsynced, "entry", "entries")} ${unsynced === 1 ? "is" : "are"} only on this device and will not reach the server.`;
}

export const STOPPED_SYNCING =
  "You can sign in again at any time, to this account or to another: the log here then moves in, and nothing comes twice.";

/** The account is gone; so is the server's copy. */
export const STOPPED_ELSEWHERE =
  "With another account, now or later, the log here moves in as it stands. Your other devices keep theirs: on each, open the account and choose to stop syncing.";

export const NOT_SYNCING = "You are signed in, but the log on this device is not part of the account.";

/** The same words whether there is such an account or not. */
export const LETTER_SENT =
  "If there is an account with that address, a letter is on its way. Its link works once, within a day.";

export function confirmWords(email: string): string {
  return `A letter is on its way to ${email}. Open its link to say that the address is yours, then come back here.`;
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Headless)?Chrom(e|ium)\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, "Android"],
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "Mac"],
  [/\bCrOS\b/, "Chromebook"],
  [/\bLinux\b/, "Linux"],
];

/** "Chrome on Android", from what a browser says of itself. */
export function deviceName(userAgent: string): string {
  const browser = BROWSERS.find(([sign]) => sign.test(userAgent))?.[1];
  const system = SYSTEMS.find(([sign]) => sign.test(userAgent))?.[1];
  if (!browser) return system ?? "An unknown device";
  return system ? `${browser} on ${system}` : browser;
}
