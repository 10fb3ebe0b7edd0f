// Under which other names do people look for a thing? A list of names; a file without it has none.
import type { Fields } from "../page/fields.ts";

export function readAlsoKnownAs(fields: Fields): readonly string[] {
  if (!fields.has("alsoKnownAs")) return [];
  const names = fields.names("alsoKnownAs");
  for (const [index, name] of names.entries()) {
    if (name.trim() === "") fields.report("alsoKnownAs", "a name is missing here", index);
  }
  return names;
}
