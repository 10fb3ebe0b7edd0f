// Which numbers stand for an exercise of the catalogue in FIT? Only where the profile means the same movement.
import { UNKNOWN_CATEGORY } from "../../fit/profile.ts";

export interface FitExercise {
  readonly category: number;
  readonly exercise: number;
}

/** Category and exercise, by the id in the catalogue. */
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  arm_circles: [14, 32],
  band_assisted_pull_up: [21, 42],
  band_chest_press: [22, 0],
  band_er: [25, 1],
  band_face_pull: [23, 39],
  barbell_row: [23, 45],
  barbell_row_supinated: [23, 16],
  cable_row_one_arm: [23, 20],
  chest_supported_row_db: [23, 40],
  chin_up: [21, 39],
  deadlift: [8, 0],
  dumbbell_bench_press: [0, 6],
  dumbbell_curl: [7, 46],
  dumbbell_overhead_press: [24, 15],
  dumbbell_row_bent: [23, 47],
  face_pull: [23, 5],
  farmers_carry: [3, 7],
  hammer_curl: [7, 16],
  incline_push_up: [22, 27],
  inverted_row: [23, 35],
  inverted_row_bent_knee: [23, 10],
  inverted_row_feet_elevated: [23, 3],
  kettlebell_deadlift: [8, 20],
  knee_push_up: [22, 33],
  neutral_pull_up: [21, 43],
  one_arm_row_supported: [23, 13],
  overhead_carry: [3, 4],
  prone_cobra: [13, 38],
  prone_i_raise: [25, 6],
  prone_t_raise: [25, 8],
  prone_y_raise: [25, 10],
  pull_up: [21, 38],
  pulldown_pronated: [21, 13],
  pulldown_supinated: [21, 18],
  push_up: [22, 77],
  push_up_feet_elevated: [22, 13],
  rack_pull: [8, 7],
  renegade_row: [23, 15],
  reverse_fly_bent: [14, 3],
  reverse_fly_chest_supported: [9, 10],
  romanian_deadlift: [8, 23],
  seated_cable_row: [23, 18],
  seated_cable_row_wide: [23, 33],
  shrug_barbell: [26, 1],
  shrug_dumbbell: [26, 5],
  shrug_overhead: [26, 8],
  side_lying_er: [25, 22],
  snatch_grip_deadlift: [8, 18],
  straight_arm_pulldown: [21, 20],
  superman: [13, 29],
  suspension_face_pull: [49, 5],
  suspension_pull_up: [49, 19],
  suspension_row: [49, 24],
  suspension_y: [49, 34],
  t_bar_row: [23, 28],
  towel_pull_up: [21, 22],
  trap_bar_deadlift: [8, 17],
  wall_push_up: [22, 90],
  wall_slide: [14, 30],
  weighted_inverted_row: [23, 50],
  weighted_pull_up: [21, 24],
};

/** Numbers for the names of one file: no two names share theirs, so that titles bring every name back. */
export class NumberedExercises {
  readonly #byName = new Map<string, FitExercise>();
  readonly #taken = new Set<string>();
  #unknown = 0;

  numbersOf(name: string, exerciseId: string | null): FitExercise {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const numbers = this.#free(exerciseId);
    this.#taken.add(`${numbers.category}/${numbers.exercise}`);
    this.#byName.set(name, numbers);
    return numbers;
  }

  #free(exerciseId: string | null): FitExercise {
    const own = exerciseId !== null && Object.hasOwn(NUMBERS, exerciseId) ? NUMBERS[exerciseId] : undefined;
    if (own !== undefined && !this.#taken.has(own.join("/"))) return { category: own[0], exercise: own[1] };
    return { category: UNKNOWN_CATEGORY, exercise: this.#unknown++ };
  }

  get titles(): readonly (readonly [name: string, numbers: FitExercise])[] {
    return [...this.#byName];
  }
}
