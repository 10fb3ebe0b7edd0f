// One article: what it says, who says so, and where to read on.
import { getRouteApi } from "@tanstack/react-router";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { ShareAndPrint } from "../../parts/ShareAndPrint.tsx";
import { Cited } from "../../parts/written/Inline.tsx";
import { Column } from "../../parts/written/Page.tsx";
import { Blocks } from "../../parts/written/Paragraphs.tsx";
import { SourceList } from "../../parts/written/SourceList.tsx";
import { LearnLink } from "./LearnLink.tsx";
import css from "./Library.module.css";
import { NoSuchPage } from "./NoSuchPage.tsx";
import { numbersOf } from "./numbers-of.ts";
import { ReadOn } from "./ReadOn.tsx";

const route = getRouteApi("/learn/article/$id");

export function ArticlePage() {
  const entry = route.useLoaderData();
  if (entry === null) return <NoSuchPage />;
  const { article, sources, readOn } = entry;
  return (
    <Cited value={numbersOf(article)}>
      <PageHeader title={article.title} over={<LearnLink after="Article" />} />
      <Column>
        <p className={css.summary}>{article.summary}</p>
        <Blocks blocks={article.blocks} />
        <ReadOn more={readOn} />
        <SourceList sources={sources} />
        <ShareAndPrint title={article.title} />
      </Column>
    </Cited>
  );
}
