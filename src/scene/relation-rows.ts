/** The relations of one moment as rows: score, what it was before, and the event that moved it last. */
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
import { eventOfStep } from '../model/event-of-step.ts';
import { stepsInEffect } from '../model/relation-course.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { shownChange } from '../words/shown-points.ts';
import { isCrowd } from './map/prominence.ts';

/** One relation. */
export interface RelationRow {
  readonly pair: Pair;
  /** `undefined` while the relation is unknown. */
  readonly score: number | undefined;
  /** Score at the moment that changes are counted from, or in the record. */
  readonly before: number | undefined;
  /** The last event up to the moment that touched the relation. */
  readonly movedBy: TimelineEvent | undefined;
}

/** What a table can be sorted by. */
export type SortKey = 'pair' | 'score' | 'change' | 'date';

/** The order of rows. */
export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** A row for each pair that is listed, in the order of the pairs. `since` is a moment of the timeline, or of another one of its dataset. */
export function relationRows(
  timeline: Timeline,
  moment: Moment,
  since: Moment,
  comparedWith = timeline,
): readonly RelationRow[] {
  return listedPairs(timeline, moment).map((pair) => {
    const course = timeline.courseOf(pair);
    const taken = course.slice(0, stepsInEffect(course, moment.applied));
    const last = taken.map(eventOfStep).findLast((event) => event !== undefined);
    return {
      pair,
      score: timeline.scoreAt(pair, moment),
      before: comparedWith.scoreAt(pair, since),
      movedBy: last && timeline.event(last.id),
    };
  });
}

/** All pairs of few actors, and of many those that are known at the moment. */
function listedPairs(timeline: Timeline, moment: Moment): readonly Pair[] {
  if (!isCrowd(timeline.dataset.actors.length)) return timeline.pairs;
  return timeline.relationsAt(moment).known.map(({ pair }) => pair);
}

/** Right before the event last in effect; the moment itself when there is none. */
export function beforeLastEvent(timeline: Timeline, moment: Moment): Moment {
  return timeline.lastEventAt(moment)?.before ?? moment;
}

/** Rows in another order; unknown values come last either way, ties keep the order of the pairs. */
export function sortRows(
  rows: readonly RelationRow[],
  { by, descending }: Sorting,
): readonly RelationRow[] {
  const valueOf = sortValue[by];
  const sign = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return sign * (a - b);
  });
}

const sortValue: Record<SortKey, (row: RelationRow) => number | undefined> = {
  pair: ({ pair }) => pair.index,
  score: ({ score }) => score,
  change: ({ before, score }) => (score === undefined ? undefined : shownChange(before, score)),
  date: ({ movedBy }) => movedBy?.index,
};

/** The rows of one actor, closest relation first, unknown ones last. */
export function rowsOfActor(rows: readonly RelationRow[], actorId: string): readonly RelationRow[] {
  const own = rows.filter(({ pair }) => pair.a.id === actorId || pair.b.id === actorId);
  return sortRows(own, { by: 'score', descending: true });
}
