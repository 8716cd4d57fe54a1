/** Long work in slices, for a page that must not stand still while it is done. */

/** Work that may be interrupted wherever it yields. Slices never change the result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
