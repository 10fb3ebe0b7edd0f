// Where on the page is the file of another device brought in? `/you#import`.
export const IMPORT_PLACE = "import";
