// Written text on the screen: paragraphs, numbered steps, points, or the blocks of an article.
import type { Block } from "@dorsal/content";
import { Inline } from "./Inline.tsx";
import { paragraphs } from "./inline-parts.ts";
import css from "./Written.module.css";

export function Paragraphs({ text }: { readonly text: string }) {
  return paragraphs(text).map((paragraph) => (
    <p key={paragraph}>
      <Inline text={paragraph} />
    </p>
  ));
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className={css.blocks}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a page never change places.
        <OneBlock key={index} block={block} />
      ))}
    </div>
  );
}

function OneBlock({ block }: { readonly block: Block }) {
  if ("items" in block) {
    return block.kind === "steps" ? <Steps steps={block.items} /> : <Points points={block.items} />;
  }
  return block.kind === "heading" ? <h2>{block.text}</h2> : <Paragraphs text={block.text} />;
}

export function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className={css.steps}>
      <Items texts={steps} />
    </ol>
  );
}

export function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className={css.points}>
      <Items texts={points} />
    </ul>
  );
}

function Items({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <li key={text}>
      <div>
        <Paragraphs text={text} />
      </div>
    </li>
  ));
}
