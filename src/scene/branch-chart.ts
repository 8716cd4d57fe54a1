/** One relation in the record and in every branch, from a while before the fork to the end, each line named at its end. */
import type { DayNumber } from '../dataset/calendar-date.ts';
import { partingOf } from '../model/hypothesis.ts';
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline } from '../model/timeline.ts';
import { firstFork, lastStep } from './branch-pictures.ts';
import { breakLines } from './break-lines.ts';
import { relationChart, type ChartFrame, type RelationChart } from './relation-chart.ts';
import { spread } from './spread.ts';
import { textWidth } from './text-width.ts';
import type { TimeSpan } from './timeline/time-scale.ts';
import { roundPx } from './round-px.ts';

/** The record before the fork is shown for this share of the time after it, and at least for so many days. */
const LEAD = 1 / 3;
const LEAST_LEAD = 14;
/** Of the labels at the ends, all in px: size of their type, room around them. */
const LABEL_FONT = 12;
/** Height of a line of a label, in px. */
export const LABEL_LINE = 15;
const LABEL_SPACE = 4;
const LABEL_INDENT = 14;
/** A label takes no more than this share of the width, and no more lines. */
const LABEL_SHARE = 0.36;
const MOST_LINES = 4;
const MARGIN = { top: 22, bottom: 40, start: 32 };

/** The name of a line, at its end. */
export interface BranchLabel {
  readonly lines: readonly string[];
  /** The edge that the text begins at, and its middle. */
  readonly x: number;
  readonly y: number;
}

/** A branch by its title; without a scenario, the record with the reader's own changes. */
export interface TitledBranch {
  readonly timeline: Timeline;
  readonly title: string;
}

/** A line of the chart, in px from its upper left corner. */
export interface DrawnBranch extends TitledBranch {
  /** Path data: of the record all of it, of a branch from where it leaves the record. */
  readonly line: string;
  /** Where an event moved the relation, on that part of the line. */
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  readonly end: { readonly x: number; readonly y: number };
  readonly label: BranchLabel;
  /** Height of the line on the day that is asked about. */
  readonly now: number | undefined;
}

/** Everything a drawing of the chart needs. */
export interface BranchChart {
  /** The chart of the record, whose axes all share; the day that is asked about is not among the marks. */
  readonly record: RelationChart;
  /** The record first. What is not known at the end has no line. */
  readonly branches: readonly DrawnBranch[];
  readonly fork: DayNumber;
  readonly end: DayNumber;
  /** The day that is asked about, and its place; `undefined` before the fork and after the end. */
  readonly now: { readonly day: DayNumber; readonly x: number } | undefined;
}

/** What a chart is laid out from. */
export interface BranchChartInput {
  readonly record: TitledBranch;
  /** Timelines that leave the record, at least one. */
  readonly branches: readonly TitledBranch[];
  readonly pair: Pair;
  readonly day: DayNumber;
  /** The least height; more labels than it has room for make the chart higher. */
  readonly frame: Pick<ChartFrame, 'width' | 'height' | 'direction'>;
  /** What stands at the end of a line. */
  readonly labelOf: (title: string, score: number) => string;
}

/** What a chart of these branches spans: `fork` is where the first leaves the record, scenarios before changes. */
export function branchSpan(
  record: Timeline,
  branches: readonly Timeline[],
): TimeSpan & { readonly fork: DayNumber } {
  const { scenarios } = record.dataset;
  const isForked = branches.some(({ choices }) => choices.scenario !== undefined);
  const partings = branches.map((branch) => partingOf(branch)?.day ?? branch.last.day);
  const fork = (isForked ? firstFork(scenarios) : undefined) ?? Math.min(...partings);
  const to = Math.max(isForked ? lastStep(scenarios) : record.last.day, fork + LEAST_LEAD);
  const lead = Math.max(LEAST_LEAD, Math.round((to - fork) * LEAD));
  return { fork, from: Math.max(Math.min(record.first.day, fork - 1), fork - lead), to };
}

/** Lays the chart out; a relation that is known in no line by the end has none. */
export function branchChart(input: BranchChartInput): BranchChart {
  const { record, branches, pair, day, frame, labelOf } = input;
  const { fork, ...span } = branchSpan(
    record.timeline,
    branches.map(({ timeline }) => timeline),
  );
  const lines = [record, ...branches]
    .map((line) => ({ ...line, score: line.timeline.scoreAt(pair, endOf(line, span)) }))
    .filter((line): line is EndingLine => line.score !== undefined);
  const labels = namesIn(frame.width, lines, labelOf);
  const room = roomFor(labels, frame, span);
  const chartOf = (line: TitledBranch): RelationChart =>
    relationChart(line.timeline, pair, endOf(line, span), room);
  const charts = lines.map((line) => ({ ...line, chart: chartOf(line) }));
  const shared = charts[0]?.timeline === record.timeline ? charts[0].chart : chartOf(record);
  const placed = placeLabels(labels, lines, shared, frame);
  const isShown = day >= fork && day <= span.to;
  return {
    record: shared,
    fork,
    end: span.to,
    now: isShown ? { day, x: roundPx(shared.plot.left + shared.scale.x(day)) } : undefined,
    branches: charts.map(({ chart, timeline, title }, index) => {
      const now = isShown ? timeline.scoreAt(pair, timeline.momentAt(day)) : undefined;
      return {
        timeline,
        title,
        ...pathOf(timeline, record.timeline, chart),
        ...placed[index]!,
        now: now === undefined ? undefined : shared.y(now),
      };
    }),
  };
}

/** A line that is known at its end. */
interface EndingLine extends TitledBranch {
  readonly score: number;
}

/** The labels of all lines, broken to the room beside the chart that they are given, in px. */
interface BrokenLabels {
  readonly lines: readonly (readonly string[])[];
  readonly width: number;
}

/** The frame of the chart with room for its labels at the end. */
function roomFor(
  labels: BrokenLabels,
  frame: BranchChartInput['frame'],
  span: TimeSpan,
): ChartFrame {
  const least = labels.lines.reduce(
    (sum, lines) => sum + heightOf(lines),
    MARGIN.top + MARGIN.bottom,
  );
  return {
    ...frame,
    span,
    height: Math.max(frame.height, least),
    margin: { ...MARGIN, end: labels.width + LABEL_INDENT },
  };
}

function heightOf(label: readonly string[]): number {
  return LABEL_SPACE + LABEL_LINE * label.length;
}

/** Where each line ends, at the edge of the plot, and its label beyond. */
function placeLabels(
  labels: BrokenLabels,
  lines: readonly EndingLine[],
  chart: RelationChart,
  { direction }: BranchChartInput['frame'],
): Pick<DrawnBranch, 'end' | 'label'>[] {
  const { plot } = chart;
  const isMirrored = direction === 'rtl';
  const edge = isMirrored ? plot.left : plot.right;
  const labelX = edge + (isMirrored ? -LABEL_INDENT : LABEL_INDENT);
  const ends = lines.map(({ score }) => chart.y(score));
  const heights = labelHeights(ends, plot, labels.lines.map(heightOf));
  return ends.map((end, index) => ({
    end: { x: edge, y: end },
    label: { lines: labels.lines[index]!, x: labelX, y: heights[index]! },
  }));
}

/** The line of a timeline and the marks on it: of the record all, of a branch what lies past its parting. */
function pathOf(
  timeline: Timeline,
  record: Timeline,
  { score, projectedScore, marks }: RelationChart,
): Pick<DrawnBranch, 'line' | 'marks'> {
  const isRecord = timeline === record;
  const parting = isRecord ? -Infinity : (partingOf(timeline)?.day ?? Infinity);
  return {
    line: isRecord ? score : projectedScore,
    marks: marks.filter(({ placed }) => placed.day >= parting).map(({ x, y }) => ({ x, y })),
  };
}

function endOf({ timeline }: TitledBranch, { to }: TimeSpan): Moment {
  return timeline.momentAt(to);
}

/** The names, broken to the room that they are given, and how wide that is. */
function namesIn(
  width: number,
  lines: readonly EndingLine[],
  labelOf: BranchChartInput['labelOf'],
): BrokenLabels {
  const texts = lines.map(({ title, score }) => labelOf(title, score));
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, LABEL_FONT)));
  const room = Math.ceil(Math.min(widest, width * LABEL_SHARE));
  return {
    lines: texts.map((text) =>
      breakLines(text, { width: room, fontSize: LABEL_FONT, most: MOST_LINES }),
    ),
    width: room,
  };
}

/** The middles of labels of these heights, each as near as can be to where its line ends. */
function labelHeights(
  wishes: readonly number[],
  { top, bottom }: RelationChart['plot'],
  sizes: readonly number[],
): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]! - wishes[b]!);
  const places = spread(
    order.map((index) => ({ wish: wishes[index]! - top, weight: 1 })),
    bottom - top,
    (rank) => sizes[order[rank]!]!,
  );
  const heights = wishes.map(() => 0);
  order.forEach((index, rank) => {
    heights[index] = roundPx(top + places[rank]!);
  });
  return heights;
}
