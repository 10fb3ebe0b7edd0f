// In which other apps' formats can the history be written?
import { FITNOTES_WRITER } from "./fitnotes.ts";
import { HEVY_WRITER } from "./hevy.ts";
import type { HistoryWriter } from "./history-writer.ts";
import { LIFTOSAUR_WRITER } from "./liftosaur.ts";
import { STRONG_WRITER } from "./strong.ts";
import { WGER_WRITER } from "./wger.ts";

export type HistoryFormat = "strong" | "hevy" | "fitnotes" | "liftosaur" | "wger";

export const HISTORY_WRITERS: Readonly<Record<HistoryFormat, HistoryWriter>> = {
  strong: STRONG_WRITER,
  hevy: HEVY_WRITER,
  fitnotes: FITNOTES_WRITER,
  liftosaur: LIFTOSAUR_WRITER,
  wger: WGER_WRITER,
};
