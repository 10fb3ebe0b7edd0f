// What does the app keep beside the log? Small choices of this device; gone when everything is deleted.

const PREFIX = "dorsal.";

export function forgetOwnTraces(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }
}
