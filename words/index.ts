// The one door of the words.
export * from "./amounts.ts";
export * from "./anchors.ts";
export * from "./claims.ts";
export * from "./contraindications.ts";
export * from "./goals.ts";
export * from "./groups.ts";
export * from "./names.ts";
export * from "./pain-light.ts";
export * from "./patterns.ts";
export * from "./reasons/reason-sentence.ts";
