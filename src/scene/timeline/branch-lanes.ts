/** The record and its branches as lanes below the axis: a branch leaves the line of the record at its fork. */
import { toDay } from '../../dataset/calendar-date.ts';
import type { Dataset, Scenario, Theme } from '../../dataset/schema.ts';
import { textWidth } from '../text-width.ts';
import type { TimeScale } from './time-scale.ts';
import type { TimelineMetrics } from './timeline-metrics.ts';

/** One event of a lane. */
export interface LaneStep {
  readonly x: number;
  readonly theme: Theme;
}

/** A name above the line of its lane, and beside it the round button that picks it. */
export interface LaneName {
  readonly text: string;
  readonly x: number;
  /** The middle of text and button. */
  readonly y: number;
  readonly buttonX: number;
  /** Whether the text goes on from `x` in the direction of time, or ends there. */
  readonly side: 'after' | 'before';
}

/** The record or a branch, in px. */
export interface BranchLane {
  /** `undefined` for the record. */
  readonly scenario: Scenario | undefined;
  /** The middle of the line in px from the top of all lanes. */
  readonly y: number;
  /** Path data of the line, from the fork (or where the axis begins) to the end of the axis. */
  readonly line: string;
  readonly name: LaneName;
  /** The events within the span; of the record, at most one a px. */
  readonly steps: readonly LaneStep[];
}

/** All lanes. */
export interface BranchLanes {
  /** The record first, then the branches in the order of the dataset. */
  readonly lanes: readonly BranchLane[];
  /** Radius of the branches' glyphs in px: smaller where steps are crowded. */
  readonly radius: number;
}

/** What lanes are laid out from. */
export interface BranchLanesInput {
  readonly dataset: Dataset;
  readonly scale: TimeScale;
  readonly metrics: TimelineMetrics;
  readonly nameOf: (scenario: Scenario | undefined) => string;
}

/** Where name and line of a lane are, as shares of its height. */
const NAME_AT = 0.3;
const LINE_AT = 0.76;
/** Radius of a round button in px. */
export const BUTTON_RADIUS = 5;
/** Room between the fork and a button, and between that and its name, in px. */
const GAP = 7;
/** From the fork to the name. */
const NAME_OFFSET = 2 * (GAP + BUTTON_RADIUS);
/** How far a lane goes beyond the start of the axis, in px. */
const OVERHANG = 8;
/** More room for the line of a date just before the fork, which would stand at the end of a name like a letter. */
const DATE_ROOM = 9;
/** How round a branch leaves the record, in px. */
const BEND = 7;
/** Length in px of the line of a branch that is still to come. */
const STUB = 22;
/** How much wider semibold text may be than guessed. */
const BOLD = 1.1;
const LEAST_RADIUS = 2.2;
const LARGEST_RADIUS = 5;

/** Lays the lanes out; the same for every date and whichever branch is played. */
export function branchLanes(input: BranchLanesInput): BranchLanes {
  const { dataset, scale, nameOf } = input;
  const drafts = [undefined, ...dataset.scenarios].map((scenario) => {
    const place = forkPlace(scenario ?? dataset.scenarios[0], scale);
    const text = nameOf(scenario);
    const steps = stepsOf(scenario, input);
    return { scenario, place, text, steps };
  });
  const side = nameSide(drafts, input);
  const recordY = lineY(0, input);
  const lanes = drafts.map(({ scenario, place, text, steps }, row): BranchLane => {
    const y = lineY(row, input);
    return {
      scenario,
      y,
      line: scenario ? branchLine(place, recordY, y, scale) : `M0 ${y}H${scale.width}`,
      name: placeName(text, place, row, side, input),
      steps,
    };
  });
  const gaps = drafts.slice(1).flatMap(({ steps }) => gapsOf(steps));
  const radius = Math.min(LARGEST_RADIUS, Math.max(LEAST_RADIUS, Math.min(...gaps) / 2.4));
  return { lanes, radius };
}

/** Where a branch leaves the record on the axis. */
interface ForkPlace {
  /** Limited to the axis. */
  readonly x: number;
  readonly isEarlier: boolean;
  readonly isLater: boolean;
}

function forkPlace(scenario: Scenario | undefined, scale: TimeScale): ForkPlace {
  const { from, to } = scale.span;
  const day = scenario ? toDay(scenario.from) : from;
  const x = scale.x(Math.max(from, Math.min(to, day)));
  return { x, isEarlier: day < from, isLater: day >= to };
}

function lineY(row: number, { metrics }: BranchLanesInput): number {
  return Math.round((row + LINE_AT) * metrics.lane);
}

/** Down from the record and round the corner; level from the start where the fork lies before the axis. */
function branchLine(
  { x, isEarlier, isLater }: ForkPlace,
  recordY: number,
  y: number,
  { direction, width }: TimeScale,
): string {
  const towards = direction === 'rtl' ? -1 : 1;
  const end = direction === 'rtl' ? 0 : width;
  if (isLater) return `M${end - towards * STUB} ${y}H${end}`;
  if (isEarlier) return `M${x} ${y}H${end}`;
  return `M${x} ${recordY}V${y - BEND}Q${x} ${y} ${x + towards * BEND} ${y}H${end}`;
}

/** The events within the span; of those on one px of the record's line, whose dots are all alike, only the first. */
function stepsOf(scenario: Scenario | undefined, input: BranchLanesInput): LaneStep[] {
  const { dataset, scale } = input;
  const { from, to } = scale.span;
  const steps: LaneStep[] = [];
  for (const { date, themes } of scenario?.events ?? dataset.events) {
    const day = toDay(date);
    if (day < from || day > to) continue;
    const x = scale.x(day);
    const last = steps.at(-1);
    const isCovered = !scenario && last !== undefined && Math.abs(x - last.x) < 1;
    if (!isCovered) steps.push({ x, theme: themes[0]! });
  }
  return steps;
}

/** Distances of neighbouring steps in px. */
function gapsOf(steps: readonly LaneStep[]): number[] {
  return steps.slice(1).map(({ x }, index) => Math.abs(x - steps[index]!.x));
}

/** All names on the same side of their fork: after it where each has room there, else before it, else along the axis. */
function nameSide(
  drafts: readonly { readonly place: ForkPlace; readonly text: string }[],
  { scale, metrics }: BranchLanesInput,
): 'after' | 'before' | 'along' {
  const fits = (roomOf: (place: ForkPlace) => number): boolean =>
    drafts.every(({ place, text }) => widthOf(text, metrics) + NAME_OFFSET <= roomOf(place));
  const before = ({ x }: ForkPlace): number => (scale.direction === 'rtl' ? scale.width - x : x);
  if (fits((place) => scale.width - before(place))) return 'after';
  return fits((place) => before(place) - DATE_ROOM) ? 'before' : 'along';
}

function placeName(
  text: string,
  { x, isEarlier }: ForkPlace,
  row: number,
  side: 'after' | 'before' | 'along',
  { scale, metrics }: BranchLanesInput,
): LaneName {
  const y = Math.round((row + NAME_AT) * metrics.lane);
  const towards = scale.direction === 'rtl' ? -1 : 1;
  const button = GAP + BUTTON_RADIUS;
  if (side === 'before') {
    const nameX = x - towards * (NAME_OFFSET + DATE_ROOM);
    return { text, x: nameX, buttonX: x - towards * button, y, side };
  }
  // Nothing stands before a name at the start of the axis but its button.
  const start = scale.direction === 'rtl' ? scale.width : 0;
  const from = side === 'along' || isEarlier ? start - towards * (GAP + OVERHANG) : x;
  return {
    text: side === 'along' ? shorten(text, scale.width - NAME_OFFSET + OVERHANG, metrics) : text,
    x: from + towards * NAME_OFFSET,
    buttonX: from + towards * button,
    y,
    side: 'after',
  };
}

function widthOf(text: string, { font }: TimelineMetrics): number {
  return textWidth(text, font) * BOLD;
}

/** The text with its end cut off as far as its room asks for. */
function shorten(text: string, room: number, metrics: TimelineMetrics): string {
  let short = text;
  while (short.length > 1 && widthOf(short, metrics) > room) {
    short = `${short.slice(0, -2).trimEnd()}…`;
  }
  return short;
}
