// What is there to read? Every article with its one sentence.
import { index } from "virtual:dorsal-articles";
import { Link } from "@tanstack/react-router";
import { PageHeader } from "../../parts/PageHeader.tsx";
import css from "./Hits.module.css";

const ALL = index.toSorted((a, b) => (a.title < b.title ? -1 : 1));

export function Articles() {
  return (
    <>
      <PageHeader title="Articles" over={<Link to="/learn">Learn</Link>} />
      <ul className={css.hits}>
        {ALL.map(({ id, title, summary }) => (
          <li key={id}>
            <Link to="/learn/article/$id" params={{ id }} className={css.hit}>
              <span className={css.title}>{title}</span>
              <span className={css.whole}>{summary}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
