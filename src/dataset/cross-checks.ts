/** Checks that span several entries of a dataset: ids that exist and are unique, dates in order, sources that hold. */
import { cameoCode } from './cameo.ts';
import { foundText, pathText, type Problem } from './problem.ts';
import type { Dataset, DatasetEvent, Effect } from './schema.ts';

type Path = readonly PropertyKey[];
type Report = (path: Path, found: unknown, expected: string, remedy: string) => void;

/** All faults that a schema cannot see, in file order. */
export function crossCheck(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, found, expected, remedy) => {
    problems.push({ path: pathText(path), found: foundText(found), expected, remedy });
  };
  checkUniqueIds(dataset, report);
  checkReferences(dataset, report);
  checkDates(dataset, report);
  return problems;
}

/** Every list of a dataset that has events, with its path. */
function eventLists(dataset: Dataset): { path: Path; events: readonly DatasetEvent[] }[] {
  return [
    { path: ['events'], events: dataset.events },
    ...dataset.scenarios.map(({ events }, index) => ({
      path: ['scenarios', index, 'events'] as const,
      events,
    })),
  ];
}

function checkUniqueIds(dataset: Dataset, report: Report): void {
  const check = (lists: { path: Path; entries: readonly { readonly id: string }[] }[]): void => {
    const seen = new Set<string>();
    for (const { path, entries } of lists) {
      entries.forEach(({ id }, index) => {
        if (seen.has(id)) {
          report(
            [...path, index, 'id'],
            id,
            'an id that is used once',
            'Give each entry its own id.',
          );
        }
        seen.add(id);
      });
    }
  };
  check([{ path: ['actors'], entries: dataset.actors }]);
  check([{ path: ['sources'], entries: dataset.sources }]);
  check([{ path: ['chapters'], entries: dataset.chapters }]);
  check([{ path: ['scenarios'], entries: dataset.scenarios }]);
  check(eventLists(dataset).map(({ path, events }) => ({ path, entries: events })));
}

function checkReferences(dataset: Dataset, report: Report): void {
  const actors = new Set(dataset.actors.map(({ id }) => id));
  const sources = new Set(dataset.sources.map(({ id }) => id));
  const checkActor = (path: Path, id: string): void => {
    if (!actors.has(id)) report(path, id, 'the id of an actor', 'Add the actor, or mend the id.');
  };
  const checkBetween = (path: Path, [a, b]: readonly [string, string]): void => {
    checkActor([...path, 0], a);
    checkActor([...path, 1], b);
    if (a === b) report(path, a, 'two different actors', 'A relation joins two actors.');
  };
  const checkSources = (path: Path, ids: readonly string[]): void => {
    ids.forEach((id, index) => {
      if (!sources.has(id)) {
        report([...path, index], id, 'the id of a source', 'Add the source, or mend the id.');
      }
    });
  };
  dataset.levels.forEach((level, index) => {
    checkBetween(['levels', index, 'between'], level.between);
    checkSources(['levels', index, 'sources'], level.sources);
  });
  for (const { path, events } of eventLists(dataset)) {
    events.forEach((event, index) => {
      const here = [...path, index];
      checkSources([...here, 'sources'], event.sources);
      event.effects.forEach((effect, place) => {
        const spot = [...here, 'effects', place];
        checkBetween(spot, [effect.from, effect.to]);
        checkEffect(spot, effect, report);
      });
      event.levels.forEach((move, place) => {
        checkBetween([...here, 'levels', place, 'between'], move.between);
        checkSources([...here, 'levels', place, 'sources'], move.sources ?? []);
      });
      event.quotes.forEach((quote, place) => {
        checkSources([...here, 'quotes', place, 'sources'], quote.sources);
      });
    });
  }
  checkStory(dataset, checkActor, report);
}

function checkEffect(path: Path, effect: Effect, report: Report): void {
  if ((effect.cameo === undefined) === (effect.impact === undefined)) {
    const found = effect.cameo === undefined ? 'neither' : 'both';
    report(path, found, 'either "cameo" or "impact"', 'Keep one of the two.');
  } else if (effect.cameo !== undefined && !cameoCode(effect.cameo)) {
    report(
      [...path, 'cameo'],
      effect.cameo,
      'a code of CAMEO 1.1b3',
      'Look it up in the CAMEO table.',
    );
  }
}

function checkStory(
  dataset: Dataset,
  checkActor: (path: Path, id: string) => void,
  report: Report,
): void {
  const scenarios = new Set(dataset.scenarios.map(({ id }) => id));
  const events = new Set(eventLists(dataset).flatMap((list) => list.events.map(({ id }) => id)));
  const checkEvent = (path: Path, id: string | undefined): void => {
    if (id !== undefined && !events.has(id)) {
      report(path, id, 'the id of an event', 'Mend the id, or leave it out.');
    }
  };
  checkEvent(['opening', 'event'], dataset.opening?.event);
  dataset.story.forEach((step, index) => {
    checkEvent(['story', index, 'event'], step.event);
    if (step.scenario !== undefined && !scenarios.has(step.scenario)) {
      report(
        ['story', index, 'scenario'],
        step.scenario,
        'the id of a scenario',
        'Mend the id, or leave it out.',
      );
    }
    step.focus?.forEach((id, place) => {
      checkActor(['story', index, 'focus', place], id);
    });
  });
}

function checkDates(dataset: Dataset, report: Report): void {
  for (const { path, events } of eventLists(dataset)) {
    events.forEach((event, index) => {
      const previous = events[index - 1];
      if (previous && previous.date > event.date) {
        report(
          [...path, index, 'date'],
          event.date,
          `a date on or after ${previous.date}, that of the event before`,
          'Sort the events by date.',
        );
      }
    });
  }
  dataset.scenarios.forEach((scenario, index) => {
    scenario.events.forEach((event, place) => {
      const here = ['scenarios', index, 'events', place];
      if (event.date < scenario.from) {
        report(
          [...here, 'date'],
          event.date,
          `a date on or after the fork, ${scenario.from}`,
          'Move it.',
        );
      }
      if (event.confidence !== 'projected') {
        report(
          [...here, 'confidence'],
          event.confidence,
          '"projected"',
          'A scenario holds no record.',
        );
      }
    });
  });
  dataset.events.forEach((event, index) => {
    if (event.confidence === 'projected') {
      report(
        ['events', index, 'confidence'],
        'projected',
        'a recorded event',
        'Move it to a scenario.',
      );
    }
  });
  dataset.chapters.forEach(({ from, to }, index) => {
    if (from > to)
      report(['chapters', index, 'to'], to, `a day on or after ${from}`, 'Swap the dates.');
  });
}
