// Which journal does this browser have? The one in its own storage, shared by all its tabs.
import { openIndexedDbStore } from "../device/store/indexed-db-store.ts";
import { otherTabs } from "../device/store/tabs.ts";
import { whenIdle } from "../device/when-idle.ts";
import { type JournalStore, startJournal } from "./journal-store.ts";
import { newId, randomBytes } from "./new-id.ts";

/** Of the database, and of what its tabs call each other by. */
export const DATABASE_NAME = "dorsal";

/** Rejects with `StorageFailure` where the browser stores nothing. */
export async function openJournal(name: string = DATABASE_NAME): Promise<JournalStore> {
  const store = await openIndexedDbStore(name);
  const device = await store.deviceId(() => newId(Date.now()));
  return startJournal({ store, device, tabs: otherTabs(name), randomBytes, later: whenIdle });
}
