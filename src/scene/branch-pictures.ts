/** Small maps of the record and its branches on one date, all on the same places and scale. */
import type { Frame } from './box.ts';
import type { Actor, Scenario } from '../dataset/schema.ts';
import { toDay, type DayNumber } from '../dataset/calendar-date.ts';
import type { Layout } from '../layout/create-layout.ts';
import { differenceOf } from '../model/difference.ts';
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';
import { buildMapScene } from './map/build-map-scene.ts';
import type { MapScene } from './map/map-scene.ts';
import { frameOf, within, type SharedFrame } from './shared-frame.ts';

/** The day from which on a dataset's branches can be compared: that of the first fork; `undefined` without branches. */
export function firstFork(scenarios: readonly Scenario[]): DayNumber | undefined {
  return scenarios.length === 0 ? undefined : Math.min(...scenarios.map(({ from }) => toDay(from)));
}

/** The day of the last step of any branch, by which each has come to its end; at least that of every fork. */
export function lastStep(scenarios: readonly Scenario[]): DayNumber {
  return Math.max(
    ...scenarios.flatMap(({ from, events }) =>
      [from, ...events.map(({ date }) => date)].map(toDay),
    ),
  );
}

/** The day that is compared at a moment: before the fork all pictures are alike, so then the end of the branches is. */
export function comparedDay(
  scenarios: readonly Scenario[],
  fork: DayNumber,
  { day }: Moment,
): DayNumber {
  return day < fork ? lastStep(scenarios) : Math.floor(day);
}

/** The days on which something happens in any of the layouts, from a fork on, in order; the fork is the first. */
export function daysToCompare(layouts: readonly Layout[], fork: DayNumber): DayNumber[] {
  const days = new Set([fork]);
  for (const { timeline } of layouts) {
    for (const { day } of timeline.events) if (day > fork) days.add(day);
  }
  return [...days].sort((one, other) => one - other);
}

/**
 * One frame for all pictures of these days: the part of the unit frame that the actors ever occupy on them, in any of the
 * layouts.
 */
export function sharedFrame(layouts: readonly Layout[], days: readonly DayNumber[]): SharedFrame {
  return frameOf(
    layouts.flatMap((layout) =>
      days.flatMap((day) => [...layout.positionsAt(layout.timeline.momentAt(day)).values()]),
    ),
  );
}

/** Height of the pictures in px: what names take of it, and the most. */
const HEIGHT = { names: 104, most: 232 };
/** Share of the width that the places take, and most of it that the height may be. */
const PLACES_SHARE = 0.85;
const MOST_ASPECT = 0.74;

/** The height, in px, of pictures of `width` px in one frame: as much as its places need, and the same on every day. */
export function picturesHeight({ extent }: SharedFrame, width: number): number {
  const needed = (PLACES_SHARE * width * extent.height) / (extent.width || 1) + HEIGHT.names;
  return Math.round(Math.min(needed, Math.max(HEIGHT.most, MOST_ASPECT * width)));
}

/** What a picture is built from. */
export interface BranchPictureInput {
  readonly layout: Layout;
  /** The layout of the record, whose places are shown as ghosts; absent for the record itself. */
  readonly record: Layout | undefined;
  readonly day: DayNumber;
  readonly shared: SharedFrame;
  /** Size of the picture in px. */
  readonly frame: Frame;
  readonly words: Words;
  readonly nameOf: (actor: Actor) => string;
}

/** The map of one branch at the end of a day, without score tags: these are in a table below it. */
export function branchPicture(input: BranchPictureInput): MapScene {
  const { layout, record, day, shared, frame, words, nameOf } = input;
  const scene = buildMapScene({
    timeline: layout.timeline,
    layout: within(shared, layout),
    moment: layout.timeline.momentAt(day),
    since: undefined,
    record: record && { layout: within(shared, record), moment: record.timeline.momentAt(day) },
    event: undefined,
    lead: [],
    frame,
    words,
    nameOf,
  });
  return { ...scene, relations: scene.relations.map((one) => ({ ...one, tag: undefined })) };
}

/** At most so many relations are listed below a picture. */
const MOST_PAIRS = 6;

/** The pairs to list below every picture alike: all, or those in which any branch is furthest from the record. */
export function pairsToCompare(
  record: Timeline,
  branches: readonly Timeline[],
  day: DayNumber,
): {
  readonly pairs: readonly Pair[];
  readonly rest: number;
  /** The one in which a branch is furthest. */
  readonly furthest: Pair | undefined;
} {
  const furthest = record.pairs.map(() => 0);
  for (const branch of branches) {
    for (const { pair, delta } of differenceOf(record, branch, day)) {
      furthest[pair.index] = Math.max(furthest[pair.index]!, Math.abs(delta));
    }
  }
  const ranked = record.pairs.toSorted(
    (one, other) => furthest[other.index]! - furthest[one.index]!,
  );
  const pairs = ranked.slice(0, MOST_PAIRS).sort((one, other) => one.index - other.index);
  return { pairs, rest: record.pairs.length - pairs.length, furthest: ranked[0] };
}
