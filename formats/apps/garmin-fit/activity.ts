// What does one activity hold until its end? Sets come first, the start and the clock of the lifter come last.
import { fitExerciseName, UNKNOWN_EXERCISE } from "../../fit/exercise-names.ts";
import { clockOffset, FIRST_DATE, FitClock } from "../../fit/instants.ts";
import type { FitMessage } from "../../fit/message.ts";
import {
  ACTIVITY,
  EXERCISE_TITLE,
  FILE_ID,
  FILE_TYPE,
  SESSION,
  SET,
  SET_TYPE,
  SPORT,
  UNKNOWN_CATEGORY,
  WEIGHT_UNIT,
  WORKOUT,
} from "../../fit/profile.ts";
import { STRENGTH_TRAINING, sportName } from "../../fit/sports.ts";

export interface HeldSet {
  readonly line: number;
  readonly rest: boolean;
  readonly reps: number | null;
  readonly weightKg: number | null;
  readonly inPounds: boolean;
  readonly seconds: number | null;
  readonly startedAt: number | null;
  /** Guesses of the device, best first: category and exercise. */
  readonly guesses: readonly Guess[];
}

/** More names than any profile has exercises (design choice). */
const MOST_TITLES = 10_000;

type Guess = readonly [category: number | null, exercise: number | null];

interface HeldSession {
  readonly line: number;
  readonly startedAt: number | null;
  readonly elapsedS: number | null;
  readonly sport: number | null;
  readonly subSport: number | null;
  readonly note: string | null;
}

export class FitActivity {
  readonly sets: HeldSet[] = [];
  readonly sessions: HeldSession[] = [];
  #type: number | null = null;
  #createdAt: number | null = null;
  #clock = new FitClock(0);
  #name: string | null = null;
  readonly #titles = new Map<string, string>();

  take(message: FitMessage): void {
    if (message.global === SET.global) this.sets.push(heldSet(message));
    else if (message.global === SESSION.global) this.sessions.push(heldSession(message));
    else this.#describe(message);
  }

  #describe(message: FitMessage) {
    switch (message.global) {
      case FILE_ID.global:
        this.#type = message.number(FILE_ID.type);
        this.#createdAt = dated(message.number(FILE_ID.timeCreated));
        break;
      case ACTIVITY.global:
        this.#clock = new FitClock(
          clockOffset(message.number(ACTIVITY.timestamp), message.number(ACTIVITY.localTimestamp)),
        );
        break;
      case WORKOUT.global:
        this.#name = message.text(WORKOUT.name) ?? this.#name;
        break;
      case SPORT.global:
        this.#name ??= message.text(SPORT.name);
        break;
      case EXERCISE_TITLE.global:
        this.#title(message);
    }
  }

  #title(message: FitMessage) {
    const name = message.text(EXERCISE_TITLE.name);
    const guess = [message.number(EXERCISE_TITLE.category), message.number(EXERCISE_TITLE.exercise)];
    if (name !== null && this.#titles.size < MOST_TITLES) this.#titles.set(guess.join("/"), name);
  }

  get held(): number {
    return this.sets.length + this.sessions.length;
  }

  /** The session that the sets belong to: a file of several sports has others. */
  get strength(): HeldSession | null {
    return this.sessions.find(({ subSport }) => subSport === STRENGTH_TRAINING) ?? this.sessions[0] ?? null;
  }

  get isPlan(): boolean {
    return this.#type === FILE_TYPE.workout;
  }

  /** Seconds of FIT; null where the file says nowhere when it was. */
  get startedAt(): number | null {
    const first = this.sets.find((set) => set.startedAt !== null);
    return this.strength?.startedAt ?? first?.startedAt ?? this.#createdAt;
  }

  get endedAt(): string | null {
    const { startedAt, elapsedS } = this.strength ?? {};
    return startedAt == null || elapsedS == null ? null : this.instant(startedAt + Math.floor(elapsedS));
  }

  instant(seconds: number): string {
    return this.#clock.instant(seconds);
  }

  /** The name of the plan or profile on the watch belongs to one session alone. */
  nameOf(session: HeldSession | null): string {
    const own = session === this.strength ? this.#name : null;
    return own ?? sportName(session?.sport ?? null, session?.subSport ?? null);
  }

  get note(): string | null {
    return this.strength?.note ?? null;
  }

  /** A title of the file counts before the tables; "" for a rest of which no exercise is known. */
  exerciseOf({ rest, guesses }: HeldSet): string {
    for (const guess of guesses) {
      const title = this.#titles.get(guess.join("/"));
      if (title !== undefined) return title;
    }
    const [category, exercise] = guesses.find(([one]) => one !== null && one !== UNKNOWN_CATEGORY) ?? [];
    if (category === undefined) return rest && guesses.length === 0 ? "" : UNKNOWN_EXERCISE;
    return fitExerciseName(category, exercise ?? null);
  }
}

function heldSet(message: FitMessage): HeldSet {
  const categories = message.numbers(SET.category);
  const exercises = message.numbers(SET.exercise);
  const guesses = categories.map((category, index): Guess => [category, exercises[index] ?? null]);
  return {
    line: message.record,
    rest: message.number(SET.setType) === SET_TYPE.rest,
    reps: message.number(SET.reps),
    weightKg: message.number(SET.weightKg),
    inPounds: message.number(SET.weightUnit) === WEIGHT_UNIT.lb,
    seconds: message.number(SET.durationS),
    startedAt: dated(message.number(SET.startTime)),
    guesses: guesses.filter(([category, exercise]) => category !== null || exercise !== null),
  };
}

function heldSession(message: FitMessage): HeldSession {
  return {
    line: message.record,
    startedAt: dated(message.number(SESSION.startTime)),
    elapsedS: message.number(SESSION.elapsedS),
    sport: message.number(SESSION.sport),
    subSport: message.number(SESSION.subSport),
    note: sessionNote(message),
  };
}

function sessionNote(message: FitMessage): string | null {
  const average = message.number(SESSION.averageHeartRate);
  const most = message.number(SESSION.mostHeartRate);
  const kcal = message.number(SESSION.kcal);
  const heart = [
    average === null ? null : `${average} on average`,
    most === null ? null : `${most} at most`,
  ].filter((one) => one !== null);
  const said = [heart.length === 0 ? null : `heart rate ${heart.join(", ")}`, kcal ? `${kcal} kcal` : null];
  const told = said.filter((one) => one !== null);
  return told.length === 0 ? null : told.join("; ");
}

function dated(seconds: number | null): number | null {
  return seconds === null || seconds < FIRST_DATE ? null : seconds;
}
