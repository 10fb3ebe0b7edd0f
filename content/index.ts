export { loadCatalog, readContentFiles } from "./catalog/load.ts";
export type { ContentFile } from "./catalog/page/page.ts";
export { parseCatalog } from "./catalog/parse.ts";
export type * from "./catalog/types.ts";
export { reviewContent } from "./review/review.ts";
export { type HitKind, type LibraryIndex, libraryIndex } from "./search/library-index.ts";
export { type PackedLibrary, packLibrary, unpackLibrary } from "./search/packed-library.ts";
export { type Hit, searchLibrary } from "./search/search-library.ts";
