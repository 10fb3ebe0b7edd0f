// What was noted, and what is to be done about it before there is a next session?
import { RED_FLAG_REMINDER, redFlagAdvice, redFlagSign } from "@dorsal/words";
import { longDay } from "../../parts/day-words.ts";
import type { StandingSign } from "./rest-advised.ts";
import css from "./Today.module.css";

export interface NotedSignProps extends StandingSign {
  readonly today: string;
}

export default function NotedSign({ signs, day, today }: NotedSignProps) {
  const isToday = day === today;
  return (
    <section className={css.sign} aria-label="A warning sign">
      <p>{isToday ? redFlagAdvice(signs) : RED_FLAG_REMINDER}</p>
      <p className={css.quiet}>
        Noted {isToday ? "today" : `on ${longDay(day)}`}: {signs.map(redFlagSign).join("; ")}.
      </p>
    </section>
  );
}
