// Will the browser keep the log? Asked once after consent; without it, storage may be cleared when space runs short.

export interface StorageReport {
  /** True once the browser has promised not to clear it on its own. */
  readonly persisted: boolean;
  /** Null where the browser does not tell. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

/** Some browsers decide silently (by use or installation), some ask the person: so call it after a tap. */
export async function askToPersist(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

export async function storageReport(): Promise<StorageReport> {
  if (!navigator.storage?.estimate) return { persisted: false, usedBytes: null, quotaBytes: null };
  const [persisted, { usage, quota }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { persisted, usedBytes: usage ?? null, quotaBytes: quota ?? null };
}
