// What is an article, and what is a question with its answer? Front matter says what it is called, the body is blocks.
import { asBlock, readBlocks } from "../page/blocks.ts";
import type { Page } from "../page/page.ts";
import type { Article, Question } from "../words.ts";
import { readAlsoKnownAs } from "./also-known-as.ts";

export function readArticle({ facts, body }: Page): Article {
  return {
    id: facts.text("id"),
    title: facts.text("title"),
    summary: facts.text("summary"),
    alsoKnownAs: readAlsoKnownAs(facts),
    blocks: readBlocks(body).map(asBlock),
    sources: facts.ids("sources"),
  };
}

export function readQuestion({ facts, body }: Page): Question {
  return {
    id: facts.text("id"),
    question: facts.text("question"),
    alsoKnownAs: readAlsoKnownAs(facts),
    blocks: readBlocks(body).map(asBlock),
    sources: facts.ids("sources"),
  };
}
