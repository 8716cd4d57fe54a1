/** Checks that span several entries of a dataset, which a schema cannot make. */
import { checkActors } from './check-actors.ts';
import { checkClaims } from './check-claims.ts';
import { checkDates } from './check-dates.ts';
import { checkIds } from './check-ids.ts';
import { checkSources } from './check-sources.ts';
import { checkStory } from './check-story.ts';
import type { Entries } from './entries.ts';
import type { CheckFault } from './fault.ts';
import type { Steps } from './steps.ts';

/** All faults between entries, by kind of check and then in file order. */
export function* crossCheckSteps(entries: Entries): Steps<CheckFault[]> {
  const found = [checkIds(entries)];
  for (const check of [checkActors, checkSources]) {
    for (const part of partsOf(entries)) {
      yield;
      found.push(check(part));
    }
  }
  yield;
  return [...found, checkDates(entries), checkStory(entries), checkClaims(entries)].flat();
}

/** Events that are checked in one go. */
const EVENTS_A_PART = 500;

/** The entries in several parts, in the order in which they are checked. */
function partsOf(entries: Entries): Entries[] {
  const { levels, events, scenarios, story, claims } = entries;
  const none = { ...entries, levels: [], events: [], scenarios: [], story: [], claims: [] };
  const parts: Entries[] = [{ ...none, levels }];
  for (let first = 0; first < events.length; first += EVENTS_A_PART) {
    parts.push({ ...none, events: events.slice(first, first + EVENTS_A_PART) });
  }
  return [...parts, { ...none, scenarios, story, claims }];
}
