/** Checks that what is cited is there, and that nothing rests on aggregators alone. */
import { eventLists, placed, type Entries, type KnownIds } from './entries.ts';
import { fault, type CheckFault } from './fault.ts';
import type { Path } from './path.ts';

export function checkSources(entries: Entries): CheckFault[] {
  const weak = new Set(
    entries.sources.flatMap(({ entry: { id, rank } }) => (rank === 'aggregator' ? [id] : [])),
  );
  return citations(entries).flatMap(({ path, ids }) => [
    ...unknownSources(path, ids, entries.ids.sources),
    ...(ids.every((id) => weak.has(id)) ? [fault(path, ids, 'no-aggregator')] : []),
  ]);
}

interface Citation {
  readonly path: Path;
  readonly ids: readonly string[];
}

/** Every list of cited sources. */
function citations(entries: Entries): Citation[] {
  const events = eventLists(entries).flatMap((list) => list.events);
  const cite = (path: Path, ids: readonly string[]): Citation => ({
    path: [...path, 'sources'],
    ids,
  });
  return [
    ...entries.levels.map(({ path, entry }) => cite(path, entry.sources)),
    ...events.flatMap(({ path, entry: { sources, levels, quotes } }) => [
      cite(path, sources),
      ...placed([...path, 'levels'], levels).flatMap((move) =>
        move.entry.sources ? [cite(move.path, move.entry.sources)] : [],
      ),
      ...placed([...path, 'quotes'], quotes).map((quote) => cite(quote.path, quote.entry.sources)),
    ]),
  ];
}

function unknownSources(path: Path, ids: readonly string[], known: KnownIds): CheckFault[] {
  return placed(path, ids).flatMap((id) =>
    known.has(id.entry) ? [] : [fault(id.path, id.entry, 'source-id')],
  );
}
