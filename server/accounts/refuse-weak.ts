// What is said to a password that is not good enough? The same at every door where one is chosen.
import { refuseInput } from "../answers/bad-input.ts";
import { passwordProblem } from "./password.ts";

/** Throws `Refused`. `known` is what a guesser would try first: name and e-mail. */
export function refuseWeak(password: string, known: readonly string[] = []): void {
  const problem = passwordProblem(password, known);
  if (problem) throw refuseInput([{ path: "body.password", what: problem }]);
}
