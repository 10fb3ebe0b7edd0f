// Who says so? The sources of a page, in the order of their numbers; the app itself never opens their addresses.
import type { Source } from "@dorsal/content";
import { useContext } from "react";
import { Cited } from "./Inline.tsx";
import { sourceAnchor } from "./source-anchor.ts";
import css from "./Written.module.css";

export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const numbers = useContext(Cited);
  if (sources.length === 0) return null;
  const place = ({ id }: Source) => numbers.get(id) ?? sources.length;
  return (
    <section className={css.sources} aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {sources
          .toSorted((a, b) => place(a) - place(b))
          .map((source) => (
            <li key={source.id} id={sourceAnchor(source.id)} tabIndex={-1}>
              <SourceWords source={source} />
            </li>
          ))}
      </ol>
    </section>
  );
}

function SourceWords({ source: { authors, year, title, journal, doi } }: { readonly source: Source }) {
  const start = [authors, year && `(${year})`].filter(Boolean).join(" ");
  return (
    <p>
      {start}. {title.replace(/\.$/, "")}.{journal && <i> {journal}.</i>}
      {doi && (
        <>
          {" "}
          <a href={`https://doi.org/${doi}`} target="_blank" rel="noopener noreferrer">
            doi:{doi}
          </a>
        </>
      )}
    </p>
  );
}
