/** What a reader did, to be undone and done again. Pure: a history is a value, and each function gives the next one. */

/** States before and after the present one, which its owner keeps. */
export interface History<State> {
  /** What was before, the latest last. */
  readonly past: readonly State[];
  /** What was undone, the first to be done again first. */
  readonly future: readonly State[];
  /** What the latest entry belongs to: steps of the same run, such as a drag, are undone as one. */
  readonly run: string | undefined;
}

/** As many steps can be undone. */
export const MOST_STEPS = 100;

/** Of a reader who has done nothing yet. */
export const NO_HISTORY: History<never> = { past: [], future: [], run: undefined };

/** Notes that the reader left a state behind; within a `run` only the first state is kept. */
export function remember<State>(
  history: History<State>,
  before: State,
  run?: string,
): History<State> {
  const goesOn = run !== undefined && run === history.run;
  const past = goesOn ? history.past : [...history.past, before].slice(-MOST_STEPS);
  return { past, future: [], run };
}

/** Ends a run, so that the next step of its kind is one of its own. */
export function endRun<State>(history: History<State>): History<State> {
  return history.run === undefined ? history : { ...history, run: undefined };
}

/** Goes one step back from `present`; `undefined` where nothing is left to undo. */
export function undo<State>(
  { past, future }: History<State>,
  present: State,
): { readonly state: State; readonly history: History<State> } | undefined {
  if (past.length === 0) return undefined;
  const history = { past: past.slice(0, -1), future: [present, ...future], run: undefined };
  return { state: past.at(-1)!, history };
}

/** Does again what was undone last; `undefined` where there is nothing. */
export function redo<State>(
  { past, future }: History<State>,
  present: State,
): { readonly state: State; readonly history: History<State> } | undefined {
  if (future.length === 0) return undefined;
  const history = { past: [...past, present], future: future.slice(1), run: undefined };
  return { state: future[0]!, history };
}

/**
 * Where the reader stands in his history after the browser took him to another state: there, if he has been there (the
 * nearest such place), else one step on. Who has done nothing here has no history to walk through.
 */
export function walkTo<State>(
  history: History<State>,
  present: State,
  isThere: (state: State) => boolean,
): History<State> {
  const { past, future } = history;
  if (past.length + future.length === 0 || isThere(present)) return history;
  const way = [...past, present, ...future];
  const back = past.findLastIndex(isThere);
  const there = back < 0 ? way.findIndex(isThere) : back;
  if (there < 0) return remember(history, present);
  return { past: way.slice(0, there), future: way.slice(there + 1), run: undefined };
}
