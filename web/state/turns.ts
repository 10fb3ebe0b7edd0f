// Who is next? Work that is asked for at the same time is done one after the other, in the order of asking.

export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Work that fails gives the turn on all the same. */
export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
}
