/** Everything a timeline draws that does not depend on where the reader stands; made anew only when the axis changes. */
import type { DayNumber } from '../../dataset/calendar-date.ts';
import type { Scenario } from '../../dataset/schema.ts';
import { partingOf } from '../../model/hypothesis.ts';
import type { Pair } from '../../model/pair.ts';
import type { Timeline } from '../../model/timeline.ts';
import { placeEventMarks, type EventMark } from './event-marks.ts';
import { stripeStops, type StripeStop } from './relation-stripes.ts';
import { createTimeScale, type TimeScale, type TimeSpan } from './time-scale.ts';
import { timeTicks, type PlacedTick, type TickStyle } from './time-ticks.ts';
import type { TimelineMetrics } from './timeline-metrics.ts';

/** What a scene is built from. */
export interface TimelineSceneInput {
  readonly timeline: Timeline;
  /** What happened, beside what did not; absent when `timeline` is the record itself. */
  readonly record: Timeline | undefined;
  /** The pairs to show, from top to bottom. */
  readonly pairs: readonly Pair[];
  /** How many there are to choose from. */
  readonly listed: number;
  readonly span: TimeSpan;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly metrics: TimelineMetrics;
  readonly ticks: TickStyle;
}

/** Where a branch, or what the reader changed, leaves the record. */
export interface SceneFork {
  /** The branch; `undefined` for changes of the reader's own. */
  readonly scenario: Scenario | undefined;
  /** Day of the fork, limited to the span. */
  readonly day: DayNumber;
  /** Place of that day. */
  readonly x: number;
  /** Whether the fork itself lies within the span. */
  readonly isInSpan: boolean;
}

/** One relation through time. */
export interface SceneStripe {
  readonly pair: Pair;
  /** Top of the row in px. */
  readonly y: number;
  /** The scores up to the fork, or all of them without one. */
  readonly stops: readonly StripeStop[];
  /** The scores of the branch from the fork on. */
  readonly branch: readonly StripeStop[];
  /** The scores of the record beside the branch, if there is room to show them. */
  readonly record: readonly StripeStop[];
}

/** The axis with all that stands on it, in px. */
export interface TimelineScene {
  readonly timeline: Timeline;
  readonly scale: TimeScale;
  readonly metrics: TimelineMetrics;
  readonly stripes: readonly SceneStripe[];
  /** How many stripes there could be. */
  readonly listed: number;
  readonly marks: readonly EventMark[];
  readonly ticks: readonly PlacedTick[];
  readonly fork: SceneFork | undefined;
  /** Bottom of the last stripe in px. */
  readonly bottom: number;
  /** How many lanes there are below the axis: the record and its branches; 0 without branches. */
  readonly lanes: number;
}

/** Builds the scene. Pairs may come from another timeline of the same dataset. */
export function createTimelineScene(input: TimelineSceneInput): TimelineScene {
  const { timeline, record, span, metrics } = input;
  const scale = createTimeScale(span, input.width, input.direction);
  const fork = findFork(timeline, scale);
  const branches = timeline.dataset.scenarios.length;
  const pitch = metrics.stripe + metrics.gap;
  const stripes = input.pairs.flatMap((wanted, row) => {
    const pair = timeline.pairs[wanted.index];
    if (!pair) return [];
    return {
      pair,
      y: metrics.top + row * pitch,
      ...splitAtFork(timeline, record, pair, span, fork),
    };
  });
  return {
    timeline,
    scale,
    metrics,
    stripes,
    listed: input.listed,
    marks: placeEventMarks(timeline.events, scale, metrics.slot),
    ticks: timeTicks(scale, input.ticks),
    fork,
    bottom: metrics.top + stripes.length * pitch - metrics.gap,
    lanes: branches === 0 ? 0 : branches + 1,
  };
}

function findFork(timeline: Timeline, scale: TimeScale): SceneFork | undefined {
  const parting = partingOf(timeline);
  const { from, to } = scale.span;
  if (!parting || parting.day >= to) return undefined;
  const { day, scenario } = parting;
  const shown = Math.max(from, day);
  return { scenario, day: shown, x: scale.x(shown), isInSpan: day >= from };
}

function splitAtFork(
  timeline: Timeline,
  record: Timeline | undefined,
  pair: Pair,
  { from, to }: TimeSpan,
  fork: SceneFork | undefined,
): Pick<SceneStripe, 'stops' | 'branch' | 'record'> {
  if (!fork) return { stops: stripeStops(timeline, pair, { from, to }), branch: [], record: [] };
  const before = { from, to: fork.day };
  const after = { from: fork.day, to };
  const recorded = record?.pairs[pair.index];
  return {
    stops: stripeStops(timeline, pair, before),
    branch: stripeStops(timeline, pair, after),
    record: record && recorded ? stripeStops(record, recorded, after) : [],
  };
}
