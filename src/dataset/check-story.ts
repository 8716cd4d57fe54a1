/** Checks that the opening and the steps of the story stand at events that are there on that day. */
import { eventLists, type Entries, type KnownIds } from './entries.ts';
import type { Path } from './path.ts';
import { problemAt, type Problem } from './problem.ts';

export function checkStory(entries: Entries): Problem[] {
  const { ids, opening, story } = entries;
  const stopProblems = stopChecker(entries);
  return [
    ...(opening ? stopProblems(opening.path, opening.entry) : []),
    ...story.flatMap(({ path, entry }) => [
      ...scenarioProblems(path, entry.scenario, ids.scenarios),
      ...stopProblems(path, entry),
    ]),
  ];
}

/** A place that a reader is led to. */
interface Stop {
  readonly at: string;
  readonly event?: string | undefined;
  readonly scenario?: string | undefined;
}

function stopChecker(entries: Entries): (path: Path, stop: Stop) => Problem[] {
  const known = new Map(
    eventLists(entries).flatMap(({ events, scenario }) =>
      events.map(({ entry }) => [entry.id, { date: entry.date, scenario }] as const),
    ),
  );
  return (path, { at, event, scenario }) => {
    if (event === undefined) return [];
    const problem = (expected: string, remedy: string): Problem[] => [
      problemAt([...path, 'event'], event, expected, remedy),
    ];
    if (!entries.ids.events.has(event)) {
      return problem('the id of an event', 'Mend the id, or leave it out.');
    }
    const there = known.get(event);
    if (!there) return [];
    if (there.date !== at) {
      return problem(`an event of ${at}`, `Stand at ${there.date}, or leave the event out.`);
    }
    if (there.scenario && there.scenario.id !== scenario) {
      return problem('an event that is played here', `Name its scenario, "${there.scenario.id}".`);
    }
    return [];
  };
}

function scenarioProblems(path: Path, id: string | undefined, known: KnownIds): Problem[] {
  if (id === undefined || known.has(id)) return [];
  const remedy = 'Mend the id, or leave it out.';
  return [problemAt([...path, 'scenario'], id, 'the id of a scenario', remedy)];
}
