/** Checks that dates are in order, and that what happened and what is projected stay apart. */
import { eventLists, type Entries, type Placed } from './entries.ts';
import { fault, type CheckFault } from './fault.ts';
import type { Chapter, Claim, DatasetEvent, Scenario } from './schema.ts';

export function checkDates(entries: Entries): CheckFault[] {
  return [
    ...eventLists(entries).flatMap(({ events, scenario }) => [
      ...orderFaults(events),
      ...events.flatMap((event) => branchFaults(event, scenario)),
    ]),
    ...[...entries.chapters, ...entries.claims].flatMap(spanFaults),
  ];
}

function orderFaults(events: readonly Placed<DatasetEvent>[]): CheckFault[] {
  return events.flatMap(({ path, entry: { date } }, index) => {
    const previous = events[index - 1]?.entry.date;
    if (previous === undefined || previous <= date) return [];
    return [fault([...path, 'date'], date, 'date-order', previous)];
  });
}

/** The record holds no projection; a scenario holds nothing else, and nothing from before its fork. */
function branchFaults(
  { path, entry: { date, confidence } }: Placed<DatasetEvent>,
  scenario: Scenario | undefined,
): CheckFault[] {
  const place = [...path, 'confidence'];
  if (!scenario) {
    if (confidence !== 'projected') return [];
    return [fault(place, confidence, 'recorded')];
  }
  const faults: CheckFault[] = [];
  if (date < scenario.from) {
    faults.push(fault([...path, 'date'], date, 'after-fork', scenario.from));
  }
  if (confidence !== 'projected') {
    faults.push(fault(place, confidence, 'projected'));
  }
  return faults;
}

function spanFaults({ path, entry: { from, to } }: Placed<Chapter | Claim>): CheckFault[] {
  if (from === undefined || from <= to) return [];
  return [fault([...path, 'to'], to, 'span', from)];
}
