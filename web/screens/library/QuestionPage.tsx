// One question that people ask, and its answer.
import { getRouteApi } from "@tanstack/react-router";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { ShareAndPrint } from "../../parts/ShareAndPrint.tsx";
import { Cited } from "../../parts/written/Inline.tsx";
import { Column } from "../../parts/written/Page.tsx";
import { Blocks } from "../../parts/written/Paragraphs.tsx";
import { SourceList } from "../../parts/written/SourceList.tsx";
import { LearnLink } from "./LearnLink.tsx";
import { NoSuchPage } from "./NoSuchPage.tsx";
import { numbersOf } from "./numbers-of.ts";
import { ReadOn } from "./ReadOn.tsx";

const route = getRouteApi("/learn/question/$id");

export function QuestionPage() {
  const entry = route.useLoaderData();
  if (entry === null) return <NoSuchPage />;
  const { question, sources, readOn } = entry;
  return (
    <Cited value={numbersOf(question)}>
      <PageHeader title={question.question} over={<LearnLink after="Question" />} />
      <Column>
        <Blocks blocks={question.blocks} />
        <ReadOn more={readOn} />
        <SourceList sources={sources} />
        <ShareAndPrint title={question.question} />
      </Column>
    </Cited>
  );
}
