/** Checks that the opening and the steps of the story stand at events that are there on that day. */
import { eventLists, type Entries, type KnownIds } from './entries.ts';
import { fault, type CheckFault } from './fault.ts';
import type { Path } from './path.ts';

export function checkStory(entries: Entries): CheckFault[] {
  const { ids, opening, story } = entries;
  const stopFaults = stopChecker(entries);
  return [
    ...(opening ? stopFaults(opening.path, opening.entry) : []),
    ...story.flatMap(({ path, entry }) => [
      ...scenarioFaults(path, entry.scenario, ids.scenarios),
      ...stopFaults(path, entry),
    ]),
  ];
}

/** A place that a reader is led to. */
interface Stop {
  readonly at: string;
  readonly event?: string | undefined;
  readonly scenario?: string | undefined;
}

function stopChecker(entries: Entries): (path: Path, stop: Stop) => CheckFault[] {
  const known = new Map(
    eventLists(entries).flatMap(({ events, scenario }) =>
      events.map(({ entry }) => [entry.id, { date: entry.date, scenario }] as const),
    ),
  );
  return (path, { at, event, scenario }) => {
    if (event === undefined) return [];
    const place = [...path, 'event'];
    if (!entries.ids.events.has(event)) {
      return [fault(place, event, 'event-id')];
    }
    const there = known.get(event);
    if (!there) return [];
    if (there.date !== at) {
      return [fault(place, event, 'event-day', at, there.date)];
    }
    if (there.scenario && there.scenario.id !== scenario) {
      return [fault(place, event, 'event-scenario', there.scenario.id)];
    }
    return [];
  };
}

function scenarioFaults(path: Path, id: string | undefined, known: KnownIds): CheckFault[] {
  if (id === undefined || known.has(id)) return [];
  return [fault([...path, 'scenario'], id, 'scenario-id')];
}
