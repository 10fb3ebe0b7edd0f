// `restore FILE`: a backup becomes the store of an empty data folder or database.

import { makeLibraryTables } from "../accounts/library-tables.ts";
import { putSecret } from "../accounts/secret.ts";
import { addressIn } from "../open-store.ts";
import { restoreBackup, restoreProblemSentence } from "../store/backup/restore-backup.ts";
import { openDatabase } from "../store/database.ts";
import { type AdminCommand, EXIT } from "./admin-command.ts";
import { contents } from "./backup.ts";

export const restoreCommand: AdminCommand = {
  usage: "restore FILE",
  says: "Make an empty store (DORSAL_DATA or DATABASE_URL) into what a backup holds. Stop the server first.",
  async run({ args, settings, say, complain }) {
    const [file] = args;
    if (!file) {
      complain("Say which backup: restore FILE.");
      return EXIT.badUse;
    }
    const database = await openDatabase(addressIn(settings));
    try {
      const restored = await restoreBackup(database, file, { afterwards: makeLibraryTables });
      if (!restored.ok) {
        complain(`${restoreProblemSentence(restored.refusal)} Nothing was changed.`);
        return EXIT.badUse;
      }
      const { secret } = restored.value;
      if (secret !== null) putSecret(secret, settings.dataFolder);
      say(`Restored ${contents(restored.value)}. ${secretNote(secret !== null, settings.secret !== null)}`);
      return EXIT.done;
    } finally {
      await database.close();
    }
  },
};

function secretNote(inBackup: boolean, given: boolean): string {
  if (inBackup && given) {
    return "The old server's secret is in the data folder: unset DORSAL_SECRET, or people's one-time codes will not work.";
  }
  if (!inBackup) return "Set DORSAL_SECRET to what it was, or people's one-time codes will not work.";
  return "Start the server; devices send what the backup did not have by themselves.";
}
