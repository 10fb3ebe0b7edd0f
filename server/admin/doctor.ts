// `doctor`: is everything well, and what is to be done if not?
import { addressIn } from "../open-store.ts";
import { examine, type Finding } from "../store/doctor.ts";
import { type AdminCommand, EXIT } from "./admin-command.ts";

const MARKS: Readonly<Record<Finding["state"], string>> = { good: "ok", look: "look", bad: "BAD" };

export const doctorCommand: AdminCommand = {
  usage: "doctor",
  says: "Check store, disk, rights, versions, clock and backups, and say what to do.",
  async run({ settings, nowMs, say }) {
    const findings = await examine({
      address: addressIn(settings),
      dataFolder: settings.dataFolder,
      backups: settings.backups,
      nodeVersion: process.versions.node,
      nowMs,
    });
    for (const { state, sentence, next } of findings) {
      say(`${MARKS[state].padEnd(4)}  ${sentence}`);
      if (next) say(`      ${next}`);
    }
    return findings.some(({ state }) => state === "bad") ? EXIT.failed : EXIT.done;
  },
};
