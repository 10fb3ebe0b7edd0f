// Where is the library that search looks through? Fetched and unpacked when Learn opens, kept until the app is closed.
import { type LibraryIndex, unpackLibrary } from "@dorsal/content";
import { useEffect, useState } from "react";

export type Library = LibraryIndex | "loading" | "failed";

let kept: Promise<LibraryIndex> | null = null;

export function useLibrary(): Library {
  const [library, setLibrary] = useState<Library>("loading");
  useEffect(() => {
    let left = false;
    fetched().then(
      (index) => !left && setLibrary(index),
      () => !left && setLibrary("failed"),
    );
    return () => {
      left = true;
    };
  }, []);
  return library;
}

/** What could not be fetched is asked for again at the next visit. */
function fetched(): Promise<LibraryIndex> {
  kept ??= import("virtual:dorsal-search").then(({ default: packed }) => unpackLibrary(packed));
  kept.catch(() => {
    kept = null;
  });
  return kept;
}
