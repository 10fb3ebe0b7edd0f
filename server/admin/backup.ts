// `backup [FILE]`: everything in one file, also while the server runs; read back before it counts.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { secretInFolder } from "../accounts/secret.ts";
import { addressIn } from "../open-store.ts";
import { type BackupHead, backupName } from "../store/backup/backup-format.ts";
import { backupProblemSentence } from "../store/backup/read-backup.ts";
import { writeBackup } from "../store/backup/write-backup.ts";
import { SQLITE_FILE } from "../store/database.ts";
import { type AdminCommand, EXIT } from "./admin-command.ts";

export const backupCommand: AdminCommand = {
  usage: "backup [FILE]",
  says: "Write everything into one file, also while the server runs, and read it back.",
  async run({ args, settings, nowMs, say, complain }) {
    const address = addressIn(settings);
    if (address.kind === "sqlite" && !existsSync(join(address.folder, SQLITE_FILE))) {
      complain(`There is no store in ${address.folder} yet: start the server once, or set DORSAL_DATA.`);
      return EXIT.badUse;
    }
    const file = args[0] ?? join(settings.backups.folder, backupName(nowMs));
    if (existsSync(file)) {
      complain(`${file} is there already. Name another file.`);
      return EXIT.badUse;
    }
    const written = await writeBackup(address, { file, madeMs: nowMs, secret: secretInFolder(settings) });
    if (!written.ok) {
      complain(
        `The backup could not be read back, and was not kept. ${backupProblemSentence(written.refusal)}`,
      );
      return EXIT.failed;
    }
    say(
      `${file} holds ${contents(written.value)}, and was read back. It is as private as the store: keep it safe.`,
    );
    return EXIT.done;
  },
};

export function contents({ tables }: BackupHead): string {
  const count = (table: string, one: string, many: string) => {
    const rows = tables[table] ?? 0;
    return `${rows} ${rows === 1 ? one : many}`;
  };
  return [
    count("user", "account", "accounts"),
    count("log_heads", "log", "logs"),
    count("log_events", "event", "events"),
  ].join(", ");
}
