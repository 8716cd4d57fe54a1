/** Checks that relations join two different actors of the dataset, and that effects say what was done. */
import { cameoScore } from './cameo.ts';
import { eventLists, placed, type Entries, type KnownIds, type Placed } from './entries.ts';
import { fault, type CheckFault } from './fault.ts';
import type { Path } from './path.ts';
import type { DatasetEvent, Effect } from './schema.ts';

export function checkActors(entries: Entries): CheckFault[] {
  const known = entries.ids.actors;
  const events = eventLists(entries).flatMap((list) => list.events);
  return [
    ...entries.levels.flatMap((level) => betweenFaults(level, known)),
    ...events.flatMap((event) => eventFaults(event, known)),
    ...entries.story.flatMap(({ path, entry }) =>
      placed([...path, 'focus'], entry.focus ?? []).flatMap((id) =>
        actorFaults(id.path, id.entry, known),
      ),
    ),
    ...entries.claims.flatMap(({ path, entry: { between, than } }) => [
      ...pairFaults([...path, 'between'], between, known),
      ...(than ? pairFaults([...path, 'than'], than, known) : []),
    ]),
  ];
}

function eventFaults({ path, entry: event }: Placed<DatasetEvent>, known: KnownIds): CheckFault[] {
  const effects = placed([...path, 'effects'], event.effects);
  const levels = placed([...path, 'levels'], event.levels);
  return [
    ...effects.flatMap((effect) => [...effectFaults(effect, known), ...actFaults(effect)]),
    ...levels.flatMap((move) => betweenFaults(move, known)),
  ];
}

function effectFaults(
  { path, entry: { from, to } }: Placed<Effect>,
  known: KnownIds,
): CheckFault[] {
  return [
    ...actorFaults([...path, 'from'], from, known),
    ...actorFaults([...path, 'to'], to, known),
    ...sameFaults([...path, 'to'], from, to),
  ];
}

function betweenFaults(
  { path, entry }: Placed<{ readonly between: readonly [string, string] }>,
  known: KnownIds,
): CheckFault[] {
  return pairFaults([...path, 'between'], entry.between, known);
}

function pairFaults(here: Path, [a, b]: readonly [string, string], known: KnownIds): CheckFault[] {
  return [
    ...actorFaults([...here, 0], a, known),
    ...actorFaults([...here, 1], b, known),
    ...sameFaults([...here, 1], a, b),
  ];
}

function actorFaults(path: Path, id: string, known: KnownIds): CheckFault[] {
  return known.has(id) ? [] : [fault(path, id, 'actor-id')];
}

function sameFaults(path: Path, a: string, b: string): CheckFault[] {
  return a === b ? [fault(path, b, 'other-actor')] : [];
}

function actFaults({ path, entry: { cameo, impact } }: Placed<Effect>): CheckFault[] {
  if ((cameo === undefined) === (impact === undefined)) {
    return [fault(path, undefined, 'one-act', cameo === undefined ? 'neither' : 'both')];
  }
  if (cameo === undefined || cameoScore(cameo)) return [];
  return [fault([...path, 'cameo'], cameo, 'cameo-code')];
}
