// The prose of an exercise is drawn like every other written text.
export { Paragraphs as ProseText } from "../../parts/written/Paragraphs.tsx";
