// Whose work ships inside the app? Every package that ends up in the built files.

export interface Licence {
  readonly name: string;
  readonly licence: string;
  readonly holder: string;
}

export const LICENCES: readonly Licence[] = [
  { name: "React", licence: "MIT", holder: "Meta Platforms, Inc. and affiliates" },
  { name: "TanStack Router", licence: "MIT", holder: "Tanner Linsley" },
  { name: "SimpleWebAuthn", licence: "MIT", holder: "Matthew Miller" },
  { name: "zxcvbn-ts", licence: "MIT", holder: "Dropbox, Inc. and the zxcvbn-ts contributors" },
  { name: "uqr", licence: "MIT", holder: "Anthony Fu and Project Nayuki" },
  { name: "idb", licence: "ISC", holder: "Jake Archibald" },
  { name: "Workbox", licence: "MIT", holder: "Google LLC" },
  { name: "Barlow Condensed", licence: "SIL Open Font License 1.1", holder: "The Barlow Project Authors" },
];
