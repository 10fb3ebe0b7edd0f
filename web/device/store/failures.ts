// What went wrong with the browser's storage? Its exceptions, translated once into the few troubles the app names.
import { StorageFailure, type StorageTrouble } from "@dorsal/sync";

const TROUBLE_BY_NAME: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: "storage_full",
  InvalidStateError: "storage_closed",
  SecurityError: "storage_unavailable",
  VersionError: "storage_closed",
};

/** `otherwise`: the trouble for an exception that says nothing by its name. */
export function failureOf(error: unknown, otherwise: StorageTrouble = "storage_failed"): StorageFailure {
  if (error instanceof StorageFailure) return error;
  if (!(error instanceof Error)) return new StorageFailure(otherwise, String(error));
  return new StorageFailure(TROUBLE_BY_NAME[error.name] ?? otherwise, `${error.name}: ${error.message}`);
}

/** What to say: what happened, what was kept, what to do. */
export const TROUBLE_SENTENCES: Readonly<Record<StorageTrouble, string>> = {
  storage_full:
    "This device has no room left, so that was not saved. Everything before it is safe. Free some space, then try again.",
  storage_unavailable:
    "This browser does not let Dorsal store anything here, so nothing can be saved. Leave private browsing or allow site data, then reload.",
  storage_closed:
    "Dorsal was updated in another tab, so that was not saved here. Everything before it is safe. Reload this page and try again.",
  storage_failed:
    "The browser could not write to its storage, so that was not saved. Everything before it is safe. Try again; if it stays so, reload the page.",
};
