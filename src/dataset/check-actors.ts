/** Checks that relations join two different actors of the dataset, and that effects say what was done. */
import { cameoScore } from './cameo.ts';
import { eventLists, placed, type Entries, type KnownIds, type Placed } from './entries.ts';
import type { Path } from './path.ts';
import { problemAt, type Problem } from './problem.ts';
import type { DatasetEvent, Effect } from './schema.ts';

export function checkActors(entries: Entries): Problem[] {
  const known = entries.ids.actors;
  const events = eventLists(entries).flatMap((list) => list.events);
  return [
    ...entries.levels.flatMap((level) => betweenProblems(level, known)),
    ...events.flatMap((event) => eventProblems(event, known)),
    ...entries.story.flatMap(({ path, entry }) =>
      placed([...path, 'focus'], entry.focus ?? []).flatMap((id) =>
        actorProblems(id.path, id.entry, known),
      ),
    ),
    ...entries.claims.flatMap(({ path, entry: { between, than } }) => [
      ...pairProblems([...path, 'between'], between, known),
      ...(than ? pairProblems([...path, 'than'], than, known) : []),
    ]),
  ];
}

function eventProblems({ path, entry: event }: Placed<DatasetEvent>, known: KnownIds): Problem[] {
  const effects = placed([...path, 'effects'], event.effects);
  const levels = placed([...path, 'levels'], event.levels);
  return [
    ...effects.flatMap((effect) => [...effectProblems(effect, known), ...actProblems(effect)]),
    ...levels.flatMap((move) => betweenProblems(move, known)),
  ];
}

function effectProblems({ path, entry: { from, to } }: Placed<Effect>, known: KnownIds): Problem[] {
  return [
    ...actorProblems([...path, 'from'], from, known),
    ...actorProblems([...path, 'to'], to, known),
    ...sameProblems([...path, 'to'], from, to),
  ];
}

function betweenProblems(
  { path, entry }: Placed<{ readonly between: readonly [string, string] }>,
  known: KnownIds,
): Problem[] {
  return pairProblems([...path, 'between'], entry.between, known);
}

function pairProblems(here: Path, [a, b]: readonly [string, string], known: KnownIds): Problem[] {
  return [
    ...actorProblems([...here, 0], a, known),
    ...actorProblems([...here, 1], b, known),
    ...sameProblems([...here, 1], a, b),
  ];
}

function actorProblems(path: Path, id: string, known: KnownIds): Problem[] {
  if (known.has(id)) return [];
  return [problemAt(path, id, 'the id of an actor', 'Add the actor, or mend the id.')];
}

function sameProblems(path: Path, a: string, b: string): Problem[] {
  if (a !== b) return [];
  return [problemAt(path, b, 'another actor than the first', 'A relation joins two actors.')];
}

function actProblems({ path, entry: { cameo, impact } }: Placed<Effect>): Problem[] {
  if ((cameo === undefined) === (impact === undefined)) {
    const found = cameo === undefined ? 'neither' : 'both';
    const problem = problemAt(
      path,
      found,
      'either "cameo" or "impact"',
      'Give exactly one of them.',
    );
    return [{ ...problem, found }];
  }
  if (cameo === undefined || cameoScore(cameo)) return [];
  return [
    problemAt(
      [...path, 'cameo'],
      cameo,
      'a code of CAMEO 1.1b3',
      'Look it up in the CAMEO table, or give "impact" instead.',
    ),
  ];
}
