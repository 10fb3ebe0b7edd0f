// Prose on the screen: paragraphs with strong words and ways to other exercises.
import { Link } from "@tanstack/react-router";
import { type ProsePart, paragraphs, proseParts } from "./prose-parts.ts";

export function ProseText({ text }: { readonly text: string }) {
  return paragraphs(text).map((paragraph) => <p key={paragraph}>{proseParts(paragraph).map(drawn)}</p>);
}

function drawn(part: ProsePart, index: number) {
  if (part.kind === "words") return part.text;
  const key = `${index} ${part.text}`;
  if (part.kind === "strong") return <strong key={key}>{part.text}</strong>;
  return (
    <Link key={key} to="/exercise/$id" params={{ id: part.id }}>
      {part.text}
    </Link>
  );
}
