// How does a reason find its words? One sentence per `why`; a new `why` without a sentence does not compile.
import type { Reason } from "@dorsal/engine";
import type { Names } from "../names.ts";

/** The member of the union that carries this `why`, also where several share one shape. */
export type ReasonOf<Why, Member = Reason> = Member extends { readonly why: infer Own }
  ? Why extends Own
    ? Member
    : never
  : never;

export type ReasonWords<Family extends { readonly why: string }> = {
  readonly [Why in Family["why"]]: (reason: ReasonOf<Why, Family>, names: Names) => string;
};
