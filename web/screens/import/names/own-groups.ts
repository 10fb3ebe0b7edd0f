// What does an exercise of one's own seem to train? What was guessed from its name, else what the guessed exercise trains.
import type { Catalog, GroupId } from "@dorsal/content";
import type { NameMeaning } from "@dorsal/engine";

/** Credit from which a group is named: a helper gets half a set (science 2.1). */
const NAMED_CREDIT = 0.5;

export function ownGroupsOf(
  { exercise, groups }: NameMeaning,
  exercises: Catalog["exercises"],
): readonly string[] {
  const credit = exercise === null ? undefined : exercises[exercise]?.groupCredit;
  if (credit === undefined) return groups;
  return (Object.entries(credit) as [GroupId, number][])
    .filter(([, share]) => share >= NAMED_CREDIT)
    .map(([group]) => group);
}
