// One line of written text on the screen: strong words, ways to other pages, and small numbers that lead to the sources.
import { Link } from "@tanstack/react-router";
import { createContext, Fragment, type ReactNode, useContext } from "react";
import type { CitationNumbers } from "./citation-numbers.ts";
import { type InlinePart, inlineParts, type LinkKind } from "./inline-parts.ts";
import { sourceAnchor } from "./source-anchor.ts";
import css from "./Written.module.css";

/** A page with sources gives them numbers; without any, citations are not shown. */
export const Cited = createContext<CitationNumbers>(new Map());

export function Inline({ text }: { readonly text: string }) {
  return inlineParts(text).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
    <Fragment key={index}>{drawn(part)}</Fragment>
  ));
}

function drawn(part: InlinePart): ReactNode {
  if ("sources" in part) return <Citation sources={part.sources} />;
  if ("id" in part) {
    return (
      <PageLink kind={part.kind} id={part.id}>
        {part.text}
      </PageLink>
    );
  }
  return part.kind === "strong" ? <strong>{part.text}</strong> : part.text;
}

const PATHS = {
  exercise: "/exercise/$id",
  muscle: "/learn/muscle/$id",
  article: "/learn/article/$id",
  question: "/learn/question/$id",
} as const satisfies Record<LinkKind, string>;

interface PageLinkProps {
  readonly kind: LinkKind;
  readonly id: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function PageLink({ kind, id, className, children }: PageLinkProps) {
  return (
    <Link to={PATHS[kind]} params={{ id }} className={className}>
      {children}
    </Link>
  );
}

function Citation({ sources }: { readonly sources: readonly string[] }) {
  const numbers = useContext(Cited);
  return sources.map((id) => {
    const number = numbers.get(id);
    if (number === undefined) return null;
    return (
      <a key={id} href={`#${sourceAnchor(id)}`} aria-label={`Source ${number}`} className={css.citation}>
        {number}
      </a>
    );
  });
}
