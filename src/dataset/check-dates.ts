/** Checks that dates are in order, and that what happened and what is projected stay apart. */
import { eventLists, type Entries, type Placed } from './entries.ts';
import { problemAt, type Problem } from './problem.ts';
import type { Chapter, Claim, DatasetEvent, Scenario } from './schema.ts';

export function checkDates(entries: Entries): Problem[] {
  return [
    ...eventLists(entries).flatMap(({ events, scenario }) => [
      ...orderProblems(events),
      ...events.flatMap((event) => branchProblems(event, scenario)),
    ]),
    ...[...entries.chapters, ...entries.claims].flatMap(spanProblems),
  ];
}

function orderProblems(events: readonly Placed<DatasetEvent>[]): Problem[] {
  return events.flatMap(({ path, entry: { date } }, index) => {
    const previous = events[index - 1]?.entry.date;
    if (previous === undefined || previous <= date) return [];
    const expected = `a date on or after ${previous}, that of the event before`;
    return [problemAt([...path, 'date'], date, expected, 'Sort the events by date.')];
  });
}

/** The record holds no projection; a scenario holds nothing else, and nothing from before its fork. */
function branchProblems(
  { path, entry: { date, confidence } }: Placed<DatasetEvent>,
  scenario: Scenario | undefined,
): Problem[] {
  const place = [...path, 'confidence'];
  if (!scenario) {
    if (confidence !== 'projected') return [];
    return [problemAt(place, confidence, 'a recorded event', 'Move it to a scenario.')];
  }
  const problems: Problem[] = [];
  if (date < scenario.from) {
    const expected = `a date on or after the fork, ${scenario.from}`;
    problems.push(problemAt([...path, 'date'], date, expected, 'Move it.'));
  }
  if (confidence !== 'projected') {
    problems.push(problemAt(place, confidence, '"projected"', 'A scenario holds no record.'));
  }
  return problems;
}

function spanProblems({ path, entry: { from, to } }: Placed<Chapter | Claim>): Problem[] {
  if (from === undefined || from <= to) return [];
  return [problemAt([...path, 'to'], to, `a day on or after ${from}`, 'Swap the dates.')];
}
