// Why was that not stored? The journal's refusals and the storage's troubles, as one sentence.
import { type Names, refusalSentence } from "@dorsal/words";
import { TROUBLE_SENTENCES } from "../device/store/failures.ts";
import type { ActionRefusal } from "../state/journal-store.ts";

export function actionRefusalSentence(refusal: ActionRefusal, names: Names): string {
  switch (refusal.why) {
    case "storage_full":
    case "storage_unavailable":
    case "storage_closed":
    case "storage_failed":
      return TROUBLE_SENTENCES[refusal.why];
    default:
      return refusalSentence(refusal, names);
  }
}
