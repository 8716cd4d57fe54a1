/** Checks that ids are given once. */
import { eventLists, type Entries, type Placed } from './entries.ts';
import { fault, type CheckFault } from './fault.ts';

/** An id may be used again in another kind of list; events share theirs, recorded or projected. */
export function checkIds(entries: Entries): CheckFault[] {
  const { actors, sources, chapters, scenarios, claims } = entries;
  const events = eventLists(entries).flatMap((list) => list.events);
  return [actors, sources, chapters, scenarios, claims, events].flatMap(repeatedIds);
}

function repeatedIds(list: readonly Placed<{ readonly id: string }>[]): CheckFault[] {
  const seen = new Set<string>();
  return list.flatMap(({ path, entry: { id } }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [fault([...path, 'id'], id, 'unique-id')];
  });
}
