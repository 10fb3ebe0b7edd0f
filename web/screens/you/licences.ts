// Whose work ships inside the app? Every package that ends up in the built files.

export interface Licence {
  readonly name: string;
  readonly licence: string;
  readonly holder: string;
}

export const LICENCES: readonly Licence[] = [
  { name: "React", licence: "MIT", holder: "Meta Platforms, Inc. and affiliates" },
  { name: "TanStack Router", licence: "MIT", holder: "Tanner Linsley" },
  { name: "idb", licence: "ISC", holder: "Jake Archibald" },
  { name: "Workbox", licence: "MIT", holder: "Google LLC" },
  { name: "Barlow Condensed", licence: "SIL Open Font License 1.1", holder: "The Barlow Project Authors" },
];
