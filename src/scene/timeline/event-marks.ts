/** Where events stand along the axis: at their day, moved aside where they would touch, merged where there is no room. */
import type { TimelineEvent } from '../../model/timeline.ts';
import { spread, type Wish } from '../spread.ts';
import type { TimeScale } from './time-scale.ts';

/** One glyph above the axis: an event, or several that share a place. */
export interface EventMark {
  /** Centre of the glyph in px. */
  readonly x: number;
  /** In effect order, at least one. */
  readonly events: readonly TimelineEvent[];
}

/** A mark while it is being placed; it wishes for the mean place of its events, core ones counting more. */
interface UnplacedMark extends Wish {
  readonly core: number;
  readonly events: readonly TimelineEvent[];
}

/** Parts of a slot in which crowded events are taken together from the start. */
const BINS_A_SLOT = 4;
/** Secondary events give way to core ones. */
const CORE_WEIGHT = 3;

/**
 * Places the events of the scale's span, from left to right, each glyph in a slot of so many px; at least 24, so that a
 * finger finds it. Those that would stand further than a slot from their day are merged with a neighbour, secondary events
 * before core ones.
 */
export function placeEventMarks(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  slot: number,
): EventMark[] {
  const { from, to } = scale.span;
  const inside = events.filter(({ day }) => day >= from && day <= to);
  const ordered = scale.direction === 'rtl' ? inside.toReversed() : inside;
  const most = Math.max(1, Math.floor(scale.width / slot));
  let drafts = firstDrafts(ordered, scale, ordered.length > most * BINS_A_SLOT ? slot : 0);
  for (;;) {
    const places = spread(drafts, scale.width, () => slot);
    const crowd = mostCrowded(drafts, places, slot, most);
    if (!crowd) return drafts.map(({ events: merged }, index) => mark(places[index]!, merged));
    drafts = mergeClosest(drafts, crowd, slot);
  }
}

/** One draft an event; with far more events than room, one for all events in each part of a slot, to save time. */
function firstDrafts(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  slot: number,
): UnplacedMark[] {
  const bins = new Map<number, { placed: TimelineEvent[]; sum: number }>();
  events.forEach((placed, index) => {
    const x = scale.x(placed.day);
    const key = slot > 0 ? Math.floor((x / slot) * BINS_A_SLOT) : index;
    const bin = bins.get(key) ?? { placed: [], sum: 0 };
    bins.set(key, bin);
    bin.placed.push(placed);
    bin.sum += x;
  });
  return [...bins.values()].map(({ placed, sum }) => draft(placed, sum / placed.length));
}

/** The mark whose slot holds the place, if any. */
export function markAt(
  marks: readonly EventMark[],
  x: number,
  slot: number,
): EventMark | undefined {
  const near = marks.filter((candidate) => Math.abs(candidate.x - x) <= slot / 2);
  return near.toSorted((one, other) => Math.abs(one.x - x) - Math.abs(other.x - x))[0];
}

function draft(events: readonly TimelineEvent[], wish: number): UnplacedMark {
  const core = events.filter(({ event }) => event.importance === 1).length;
  return { wish, events, core, weight: core * CORE_WEIGHT + (events.length - core) };
}

function mark(x: number, events: readonly TimelineEvent[]): EventMark {
  return { x, events: events.toSorted((one, other) => one.index - other.index) };
}

/** First and last index of the run of touching marks round the one that stands furthest from its wish, if too far. */
function mostCrowded(
  drafts: readonly UnplacedMark[],
  places: readonly number[],
  slot: number,
  most: number,
): { first: number; last: number } | undefined {
  if (drafts.length < 2) return undefined;
  if (drafts.length > most) return { first: 0, last: drafts.length - 1 };
  const strays = drafts.map(({ wish }, index) => Math.abs(places[index]! - wish));
  const worst = strays.reduce((far, stray, index) => (stray > strays[far]! ? index : far), 0);
  if (strays[worst]! <= slot) return undefined;
  const touches = (index: number): boolean =>
    index > 0 && index < places.length && places[index]! - places[index - 1]! < slot * 1.01;
  let first = worst;
  let last = worst;
  while (touches(first)) first -= 1;
  while (touches(last + 1)) last += 1;
  // A mark that only the frame pushes aside has nobody to merge with.
  return first === last ? undefined : { first, last };
}

/** Merges the two neighbours that lose least: close in time, few core events. */
function mergeClosest(
  drafts: readonly UnplacedMark[],
  { first, last }: { first: number; last: number },
  slot: number,
): UnplacedMark[] {
  const loss = (index: number): number => {
    const one = drafts[index]!;
    const other = drafts[index + 1]!;
    return Math.abs(other.wish - one.wish) + (slot / 2) * (one.core + other.core);
  };
  let best = first;
  for (let index = first; index < last; index += 1) if (loss(index) < loss(best)) best = index;
  const one = drafts[best]!;
  const other = drafts[best + 1]!;
  const wish = (one.wish * one.weight + other.wish * other.weight) / (one.weight + other.weight);
  return drafts.toSpliced(best, 2, draft([...one.events, ...other.events], wish));
}
