// A part of a page that is told in paragraphs, under its heading.
import { Section } from "./Page.tsx";
import { Paragraphs } from "./Paragraphs.tsx";

export function Told({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Section title={title}>
      <Paragraphs text={text} />
    </Section>
  );
}
