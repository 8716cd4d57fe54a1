/** What a chart of one relation in the record and its branches shows, in plain sentences. */
import type { DayNumber } from '../dataset/calendar-date.ts';
import { chosenScenario } from '../model/choices.ts';
import { playsOwnChanges } from '../model/plays-own-changes.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline } from '../model/timeline.ts';
import { dateOfDay } from './date-of-day.ts';
import { briefPair } from './name-pair.ts';
import { branchesMessages } from './opened/branches-messages.ts';
import { shownScore } from './shown-points.ts';
import { titleInSentence } from './title-in-sentence.ts';
import type { Words } from './words.ts';

/**
 * The scores on a day, and how far apart the lines are at the end: `On 10 August 2025, US–Russia stood at −4.3.
 * Hypothetically: +6.0 in “Grand bargain”. By 8 November 2025, the lines end 9.4 points apart.` Without `end`, the scores alone.
 * Empty where no line is known.
 */
export function describeAcrossBranches(
  record: Timeline,
  branches: readonly Timeline[],
  pair: Pair,
  { day, end }: { readonly day: DayNumber; readonly end?: DayNumber },
  words: Words,
): string {
  const { across } = branchesMessages(words);
  const scoreIn = (timeline: Timeline, when: DayNumber): number | undefined =>
    timeline.scoreAt(pair, timeline.momentAt(when));
  const name = briefPair(pair, record.dataset, words);
  const timelines = [record, ...branches];
  const date = dateOfDay(timelines, day, words);
  const happened = scoreIn(record, day);
  const known = branches.flatMap((branch) => {
    const score = scoreIn(branch, day);
    if (score === undefined) return [];
    const said = words.score(score);
    const { dataset, choices } = branch;
    const scenario = chosenScenario(dataset, choices);
    if (!scenario) return [across.withChanges(said)];
    const inBranch = across.inBranch(titleInSentence(scenario.title, dataset, words), said);
    return [playsOwnChanges(branch) ? across.withChanges(inBranch) : inBranch];
  });
  if (known.length === 0) return '';
  const scores =
    happened === undefined
      ? across.branchScores(date, name, words.list(known))
      : across.scores(date, name, words.score(happened), words.list(known));
  if (end === undefined) return scores;
  const ends = timelines.flatMap((timeline) => {
    const score = scoreIn(timeline, end);
    return score === undefined ? [] : [shownScore(score)];
  });
  if (ends.length < 2) return scores;
  const endDate = dateOfDay(timelines, end, words);
  const apart = Math.max(...ends) - Math.min(...ends);
  return `${scores} ${
    apart === 0 ? across.together(endDate) : across.spread(endDate, words.points(apart))
  }`;
}
