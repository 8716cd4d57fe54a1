/** Checks that span several entries of a dataset, which a schema cannot make. */
import { checkActors } from './check-actors.ts';
import { checkClaims } from './check-claims.ts';
import { checkDates } from './check-dates.ts';
import { checkIds } from './check-ids.ts';
import { checkSources } from './check-sources.ts';
import { checkStory } from './check-story.ts';
import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';
import type { Steps } from './steps.ts';

/** All faults between entries, by kind of check and then in file order. */
export function* crossCheck(entries: Entries): Steps<Problem[]> {
  const found: Problem[][] = [];
  for (const check of [checkIds, checkActors, checkSources, checkDates, checkStory, checkClaims]) {
    found.push(check(entries));
    yield;
  }
  return found.flat();
}
