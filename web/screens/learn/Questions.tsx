// What do people ask? Every question, each leading to its answer.
import { index } from "virtual:dorsal-questions";
import { Link } from "@tanstack/react-router";
import { PageHeader } from "../../parts/PageHeader.tsx";
import css from "./Hits.module.css";

const ALL = index.toSorted((a, b) => (a.question < b.question ? -1 : 1));

export function Questions() {
  return (
    <>
      <PageHeader title="Questions" over={<Link to="/learn">Learn</Link>} />
      <ul className={css.hits}>
        {ALL.map(({ id, question }) => (
          <li key={id}>
            <Link to="/learn/question/$id" params={{ id }} className={css.hit}>
              <span className={css.title}>{question}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
