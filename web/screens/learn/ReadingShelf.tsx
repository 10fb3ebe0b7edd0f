// What else is there to learn? The ways to articles, questions, the map and the quizzes.
import { index as articles } from "virtual:dorsal-articles";
import { index as questions } from "virtual:dorsal-questions";
import { index as quizzes } from "virtual:dorsal-quizzes";
import { counted } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import css from "./ReadingShelf.module.css";

export function ReadingShelf() {
  return (
    <nav aria-label="Read" className={css.shelf}>
      <ul className={css.ways}>
        <li>
          <Link to="/learn/articles" className={css.way}>
            <span className={css.name}>Articles</span>
            <span className={css.what}>{counted(articles.length, "short read")}, with sources</span>
          </Link>
        </li>
        <li>
          <Link to="/learn/questions" className={css.way}>
            <span className={css.name}>Questions</span>
            <span className={css.what}>{counted(questions.length, "answer")} in a minute each</span>
          </Link>
        </li>
      </ul>
    </nav>
  );
}

export function QuizShelf() {
  return (
    <section className={css.quizzes}>
      <h2>Quizzes</h2>
      <p className={css.what}>A few questions about each region; every answer says why.</p>
      <ul className={css.ways}>
        {quizzes.map(({ id, name }) => (
          <li key={id}>
            <Link to="/learn/quiz/$id" params={{ id }} className={css.way}>
              <span className={css.region}>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
