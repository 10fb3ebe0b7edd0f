// What does the server say when it cannot do what was asked? What happened, what was kept, what to do: never a bare code.

export interface Refusal {
  readonly what: string;
  readonly kept: string;
  readonly next: string;
  /** What is wrong where, for those who fix it by program. */
  readonly problems?: readonly { readonly path: string; readonly what: string }[];
}

export const NOTHING_STORED = "Nothing was stored or changed.";

export const ACCOUNT_GONE: Refusal = {
  what: "This account was deleted.",
  kept: "Nothing of this was stored; what is on your device stays there.",
  next: "Make a new account, or go on without one.",
};

export const NOT_JSON: Refusal = {
  what: "The text sent is not valid JSON.",
  kept: NOTHING_STORED,
  next: "Check brackets, commas and quotes, then send it again as application/json.",
};

export const NOT_JSON_TYPE: Refusal = {
  what: "Only JSON is read here.",
  kept: NOTHING_STORED,
  next: "Send it with the header content-type: application/json.",
};

export function tooLarge(limitBytes: number): Refusal {
  return {
    what: `What was sent is larger than ${inUnits(limitBytes)}.`,
    kept: NOTHING_STORED,
    next: "Shorten it, or send it in parts.",
  };
}

function inUnits(bytes: number): string {
  const kib = bytes / 1024;
  return kib < 1024 ? `${kib} KiB` : `${kib / 1024} MiB`;
}

export function tooMany(waitS: number): Refusal {
  return {
    what: "Too much was asked for in a short time.",
    kept: NOTHING_STORED,
    next: `Wait ${waitS} ${waitS === 1 ? "second" : "seconds"} and ask again.`,
  };
}

export function busy(waitS: number): Refusal {
  return {
    what: "Many plans are being made at this moment.",
    kept: NOTHING_STORED,
    next: `Ask again in ${waitS} seconds.`,
  };
}

export const UNKNOWN_ADDRESS: Refusal = {
  what: "There is nothing at this address.",
  kept: NOTHING_STORED,
  next: "Start at / for the app, or send a profile to POST /api/plan.",
};

export const NOT_BUILT: Refusal = {
  what: "The app has not been built on this server yet.",
  kept: "The API works.",
  next: "Run npm run build, then reload.",
};

export const BAD_REQUEST: Refusal = {
  what: "The request could not be read.",
  kept: NOTHING_STORED,
  next: "Check its address and headers, then send it again.",
};

export const NO_HOST: Refusal = {
  what: "The request does not say which site it is for.",
  kept: NOTHING_STORED,
  next: "Send a Host header such as dorsal.example.org; behind a proxy, look at what it hands on.",
};

export const TOO_SLOW: Refusal = {
  what: "The request took too long to arrive.",
  kept: NOTHING_STORED,
  next: "Send it again where the network is better.",
};

export const TOO_LONG_HEADERS: Refusal = {
  what: "The address and headers of the request are too long.",
  kept: NOTHING_STORED,
  next: "Shorten the address, or clear this site's cookies, then send it again.",
};

export const STORE_FULL: Refusal = {
  what: "The server's disk is full.",
  kept: "Nothing of this was stored; what is on your device stays there.",
  next: "Tell the owner of the server; the app sends it again by itself.",
};

export const STORE_AWAY: Refusal = {
  what: "The server cannot reach its store at this moment.",
  kept: "Nothing of this was stored; what is on your device stays there.",
  next: "Try again in a minute; the app does so by itself.",
};

export const OUR_FAULT: Refusal = {
  what: "The server made a mistake with this request.",
  kept: NOTHING_STORED,
  next: "Try again; if it happens again, send the server's log to its owner.",
};
