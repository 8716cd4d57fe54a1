/** Everything a timeline draws that does not depend on where the reader stands; made anew only when the axis changes. */
import { toDay } from '../dataset/calendar-date.ts';
import type { Scenario } from '../dataset/schema.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline } from '../model/timeline.ts';
import { placeEventMarks, type EventMark } from './event-marks.ts';
import { relationStripe, type RelationStripe } from './relation-stripes.ts';
import { createTimeScale, type TimeScale, type TimeSpan } from './time-scale.ts';
import { timeTicks, type PlacedTick, type TickStyle } from './time-ticks.ts';
import type { TimelineMetrics } from './timeline-metrics.ts';

export interface TimelineSceneInput {
  readonly timeline: Timeline;
  /** What happened, beside a branch; absent when `timeline` is the record itself. */
  readonly record: Timeline | undefined;
  /** The pairs to show, from top to bottom. */
  readonly pairs: readonly Pair[];
  readonly span: TimeSpan;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly metrics: TimelineMetrics;
  readonly ticks: TickStyle;
}

/** Where a branch leaves the record. */
export interface SceneFork {
  readonly scenario: Scenario;
  /** Place of the fork, limited to the axis. */
  readonly x: number;
  /** Whether the fork itself lies within the span. */
  readonly isInSpan: boolean;
}

export interface SceneStripe extends RelationStripe {
  /** Top of the row in px. */
  readonly y: number;
  /** The record beside a branch, from the fork on. */
  readonly record: RelationStripe | undefined;
}

export interface TimelineScene {
  readonly timeline: Timeline;
  readonly scale: TimeScale;
  readonly metrics: TimelineMetrics;
  readonly stripes: readonly SceneStripe[];
  readonly marks: readonly EventMark[];
  readonly ticks: readonly PlacedTick[];
  readonly fork: SceneFork | undefined;
  /** Bottom of the last stripe in px. */
  readonly bottom: number;
}

/** Builds the scene. Pairs may come from another timeline of the same dataset. */
export function createTimelineScene(input: TimelineSceneInput): TimelineScene {
  const { timeline, record, span, metrics } = input;
  const scale = createTimeScale(span, input.width, input.direction);
  const fork = findFork(timeline, scale);
  const pitch = metrics.stripe + metrics.gap;
  const stripes = input.pairs.flatMap((wanted, row) => {
    const pair = timeline.pairs[wanted.index];
    if (!pair) return [];
    return {
      ...relationStripe(timeline, pair, span),
      y: metrics.top + row * pitch,
      record: fork && record ? recordStripe(record, pair, span, fork.scenario) : undefined,
    };
  });
  return {
    timeline,
    scale,
    metrics,
    stripes,
    marks: placeEventMarks(timeline.events, scale, { slot: metrics.slot }),
    ticks: timeTicks(scale, input.ticks),
    fork,
    bottom: metrics.top + stripes.length * pitch - metrics.gap,
  };
}

function findFork(timeline: Timeline, scale: TimeScale): SceneFork | undefined {
  const { dataset, choices } = timeline;
  const scenario = dataset.scenarios.find(({ id }) => id === choices.scenario);
  if (!scenario) return undefined;
  const { from, to } = scale.span;
  const day = toDay(scenario.from);
  if (day >= to) return undefined;
  return { scenario, x: scale.x(Math.max(from, day)), isInSpan: day >= from };
}

function recordStripe(
  record: Timeline,
  pair: Pair,
  span: TimeSpan,
  scenario: Scenario,
): RelationStripe | undefined {
  const recorded = record.pairs[pair.index];
  const from = Math.max(span.from, toDay(scenario.from));
  return recorded && relationStripe(record, recorded, { from, to: span.to });
}
