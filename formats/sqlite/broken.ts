// What is said when bytes are not what the file format promises? One page is given up, the others are read on.

/** Thrown and caught inside this folder: pages of a damaged file are many, and each of their bytes may be the wrong one. */
export class Broken extends Error {}
