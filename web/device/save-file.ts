// How does a text, or a file of bytes, leave the app as a file? By a download that the browser asks about, nowhere else.

export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const url = URL.createObjectURL(
    new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own reference by the next minute.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
