/** The history of one relation as a chart: its score with jumps and fades, its standing level, its events. */
import type { DayNumber } from '../dataset/calendar-date.ts';
import { partingOf } from '../model/hypothesis.ts';
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
import { MAX_SCORE, scoreAfter, type CourseStep } from '../model/relation-course.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { createTimeScale, type TimeScale, type TimeSpan } from './timeline/time-scale.ts';
import { roundPx } from './round-px.ts';

/** Room in px around a plot. */
export interface ChartMargin {
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
}

/** Room for the labels of both axes. */
const MARGIN: ChartMargin = { top: 22, bottom: 40, start: 32, end: 8 };
/** A fading score is drawn as straight pieces of about this many px. */
const PIECE_WIDTH = 2;

/** A score on a day. */
export interface ScorePoint {
  readonly day: DayNumber;
  readonly score: number;
}

/** An event that moved the relation, where the score stood right after it. */
export interface ChartMark {
  readonly placed: TimelineEvent;
  readonly score: number;
  readonly x: number;
  readonly y: number;
}

/** Everything a drawing of the chart needs, in px from its upper left corner. */
export interface RelationChart {
  readonly width: number;
  readonly height: number;
  /** Edges of the plot. */
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Days to px; add `plot.left`. */
  readonly scale: TimeScale;
  /** Path data of the score as recorded, and from where a scenario or the reader's changes lead away. */
  readonly score: string;
  readonly projectedScore: string;
  /** Path data of the standing level. */
  readonly level: string;
  /** Path data of what lies between level and score: what events add. */
  readonly added: string;
  readonly marks: readonly ChartMark[];
  /** Where the reader stands; without `y` while the relation is unknown. */
  readonly now: { readonly x: number; readonly y: number | undefined };
  /** Lowest and highest score in the span; absent while nothing in it is known. */
  readonly extremes: { readonly low: ScorePoint; readonly high: ScorePoint } | undefined;
  /** Height of a score. */
  y(score: number): number;
}

/** How large a chart is, and which days it spans. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly span: TimeSpan;
  readonly direction: 'ltr' | 'rtl';
  /** Default: room for the labels of both axes. */
  readonly margin?: ChartMargin;
}

/** Lays the chart of a pair out. Steps outside the span are cut off at its edges. */
export function relationChart(
  timeline: Timeline,
  pair: Pair,
  moment: Moment,
  { width, height, span, direction, margin = MARGIN }: ChartFrame,
): RelationChart {
  const plot = plotIn(width, height, direction, margin);
  const scale = createTimeScale(span, plot.right - plot.left, direction);
  const x = (day: DayNumber): number => roundPx(plot.left + scale.x(day));
  const middle = (plot.top + plot.bottom) / 2;
  const y = (score: number): number =>
    roundPx(middle - (score / MAX_SCORE) * ((plot.bottom - plot.top) / 2));
  const course = timeline.courseOf(pair);
  const end = chartEnd(timeline, moment, span);
  const stretches = stretchesIn(course, span.from, end);
  const scores = stretches.flatMap((stretch) => fadeOf(stretch, timeline, scale));
  const levels = stretches.flatMap(({ step, from, to }) => [
    { day: from, score: step.level },
    { day: to, score: step.level },
  ]);
  const fork = partingOf(timeline)?.day ?? Infinity;
  const line = (points: readonly ScorePoint[]): string => pathOf(points, x, y);
  const score = timeline.scoreAt(pair, moment);
  return {
    width,
    height,
    plot,
    scale,
    score: line(scores.filter(({ day }) => day <= fork)),
    projectedScore: line(fromFork(scores, fork)),
    level: line(levels),
    added: levels.length === 0 ? '' : `${line([...scores, ...levels.toReversed()])}Z`,
    marks: marksIn(timeline, pair, span, x, y),
    now: { x: x(moment.day), y: score === undefined ? undefined : y(score) },
    extremes: extremesOf(scores),
    y,
  };
}

function plotIn(
  width: number,
  height: number,
  direction: 'ltr' | 'rtl',
  { top, bottom, start, end }: ChartMargin,
): RelationChart['plot'] {
  const [left, right] = direction === 'rtl' ? [end, start] : [start, end];
  return {
    left,
    right: Math.max(left + 1, width - right),
    top,
    bottom: Math.max(top + 1, height - bottom),
  };
}

/** The last day that a chart says something about: that of the last event, or a later one that the reader stands at. */
export function chartEnd(timeline: Timeline, moment: Moment, span: TimeSpan): DayNumber {
  return Math.min(span.to, Math.max(timeline.last.day, moment.day));
}

/** One step of a course and the days, inside the span, until the next. */
export interface Stretch {
  readonly step: CourseStep;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The steps of a course that reach into a span of days, each with its days. */
export function stretchesIn(
  course: readonly CourseStep[],
  first: DayNumber,
  last: DayNumber,
): Stretch[] {
  return course
    .map((step, index) => ({
      step,
      from: Math.max(first, step.day),
      to: Math.min(last, course[index + 1]?.day ?? last),
    }))
    .filter(({ from, to }) => from <= to);
}

/** The days that part a stretch into equal pieces of at most so many px, from its first to its last. */
export function daysApart(
  { from, to }: Stretch,
  scale: TimeScale,
  pieceWidth: number,
): DayNumber[] {
  const px = Math.abs(scale.x(to) - scale.x(from));
  const pieces = Math.max(1, Math.ceil(px / pieceWidth));
  return Array.from({ length: pieces + 1 }, (_, index) => from + ((to - from) * index) / pieces);
}

function fadeOf(stretch: Stretch, timeline: Timeline, scale: TimeScale): ScorePoint[] {
  const { step } = stretch;
  const { halfLifeDays } = timeline.method;
  const pieceWidth = step.excess === 0 ? Infinity : PIECE_WIDTH;
  return daysApart(stretch, scale, pieceWidth).map((day) => ({
    day,
    score: scoreAfter(step, day, halfLifeDays),
  }));
}

/** The points from a fork on, beginning where the recorded line ends. */
function fromFork(points: readonly ScorePoint[], fork: DayNumber): ScorePoint[] {
  const first = points.findIndex(({ day }) => day > fork);
  return first < 0 ? [] : points.slice(Math.max(0, first - 1));
}

function marksIn(
  timeline: Timeline,
  pair: Pair,
  span: TimeSpan,
  x: (day: DayNumber) => number,
  y: (score: number) => number,
): ChartMark[] {
  const touched = new Set(timeline.courseOf(pair).map(({ applied }) => applied));
  return timeline.events
    .filter(({ after, day }) => touched.has(after.applied) && day >= span.from && day <= span.to)
    .map((placed) => {
      const score = timeline.scoreAt(pair, placed.after) ?? 0;
      return { placed, score, x: x(placed.day), y: y(score) };
    });
}

function extremesOf(points: readonly ScorePoint[]): RelationChart['extremes'] {
  const [first] = points;
  if (!first) return undefined;
  const low = points.reduce(
    (lowest, point) => (point.score < lowest.score ? point : lowest),
    first,
  );
  const high = points.reduce((most, point) => (point.score > most.score ? point : most), first);
  return { low, high };
}

function pathOf(
  points: readonly ScorePoint[],
  x: (day: DayNumber) => number,
  y: (score: number) => number,
): string {
  if (points.length === 0) return '';
  return `M${points.map(({ day, score }) => `${x(day)} ${y(score)}`).join('L')}`;
}
