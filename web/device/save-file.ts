// How does a text leave the app as a file? By a download that the browser asks about, nowhere else.

export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own reference by the next minute.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
