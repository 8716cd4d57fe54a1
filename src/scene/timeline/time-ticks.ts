/** Where a time axis is labelled: the finest calendar steps whose labels keep clear of each other. */
import { MILLISECONDS_PER_DAY, type DayNumber } from '../../dataset/calendar-date.ts';
import type { TimeScale } from './time-scale.ts';

/** What begins at a tick. */
export type TickUnit = 'year' | 'month' | 'day';

/** A day that an axis names. */
export interface TimeTick {
  readonly day: DayNumber;
  readonly unit: TickUnit;
  /** Whether the label must name the year: at the first tick, and wherever a year begins. */
  readonly namesYear: boolean;
}

/** A tick in its place, in px. */
export interface PlacedTick extends TimeTick {
  readonly x: number;
  readonly label: string;
  /** Centre of the label: `x`, or as near to it as the frame lets the label be. */
  readonly labelX: number;
}

/** How labels are written and how wide that is in px; `gap` is kept free between two of them. */
export interface TickStyle {
  readonly labelOf: (tick: TimeTick) => string;
  readonly widthOf: (label: string) => number;
  readonly gap: number;
}

/** Steps from fine to coarse. Days are counted anew in each month, so that labels stay on round days. */
const STEPS: readonly { readonly unit: TickUnit; readonly every: number }[] = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 2 },
  { unit: 'day', every: 5 },
  { unit: 'day', every: 10 },
  { unit: 'day', every: 15 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 2 },
  { unit: 'month', every: 3 },
  { unit: 'month', every: 6 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every) => ({ unit: 'year', every }) as const),
];

/** Ticks whose labels neither touch each other nor leave the axis. */
export function timeTicks(scale: TimeScale, style: TickStyle): PlacedTick[] {
  let best: PlacedTick[] = [];
  for (const { unit, every } of STEPS) {
    const days = daysInSpan(scale, unit, every);
    // More ticks than px can never fit, and a long span has very many days.
    if (days === undefined) continue;
    const ticks = place(days, unit, scale, style);
    if (!areClear(ticks, style)) continue;
    if (ticks.length > best.length) best = ticks;
    if (best.length > 1) break;
  }
  return best;
}

function place(
  days: readonly DayNumber[],
  unit: TickUnit,
  scale: TimeScale,
  style: TickStyle,
): PlacedTick[] {
  let year: number | undefined;
  return days.map((day) => {
    const date = new Date(day * MILLISECONDS_PER_DAY);
    const namesYear = date.getUTCFullYear() !== year;
    year = date.getUTCFullYear();
    const tick = { day, unit, namesYear };
    const label = style.labelOf(tick);
    const x = scale.x(day);
    const half = style.widthOf(label) / 2;
    return { ...tick, x, label, labelX: Math.max(half, Math.min(scale.width - half, x)) };
  });
}

function areClear(ticks: readonly PlacedTick[], style: TickStyle): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    if (!before) return true;
    const room = Math.abs(tick.labelX - before.labelX) - style.gap;
    return room >= (style.widthOf(tick.label) + style.widthOf(before.label)) / 2;
  });
}

/** Days of the span that a step falls on; `undefined` when there are more than px. */
function daysInSpan(scale: TimeScale, unit: TickUnit, every: number): DayNumber[] | undefined {
  const { from, to } = scale.span;
  const daysPerStep = { day: 1, month: 30, year: 365 }[unit] * every;
  if ((to - from) / daysPerStep > scale.width) return undefined;
  const start = new Date(from * MILLISECONDS_PER_DAY);
  const firstYear = start.getUTCFullYear();
  const firstMonth = unit === 'year' ? 0 : start.getUTCMonth();
  const days: DayNumber[] = [];
  for (let count = 0; ; count += 1) {
    const year = unit === 'year' ? firstYear + count : firstYear;
    const month = unit === 'year' ? 0 : firstMonth + count;
    const first = firstOfMonth(year, month);
    if (first > to) return days;
    const dates = unit === 'day' ? roundDaysOf(year, month, every) : [first];
    if (!isOnStep(unit, year, month, every)) continue;
    days.push(...dates.filter((day) => day >= from && day <= to));
  }
}

function isOnStep(unit: TickUnit, year: number, month: number, every: number): boolean {
  if (unit === 'year') return year % every === 0;
  return unit === 'day' || month % every === 0;
}

/** The 1st and the days that are multiples of the step, unless too near to the next month's 1st. */
function roundDaysOf(year: number, month: number, every: number): DayNumber[] {
  const first = firstOfMonth(year, month);
  const length = firstOfMonth(year, month + 1) - first;
  const dates = Array.from({ length }, (_, index) => index + 1);
  const isRound = (date: number): boolean =>
    every === 1 || date === 1 || (every === 2 ? date % 2 === 1 : date % every === 0);
  const roomAtEnd = (date: number): boolean => date + every / 2 <= length + 1;
  return dates.filter((date) => isRound(date) && roomAtEnd(date)).map((date) => first + date - 1);
}

/** The first day of a month, which counts from 0; one above 11 lies in a later year. */
function firstOfMonth(year: number, month: number): DayNumber {
  // `Date.UTC` takes years 0–99 as 1900–1999.
  const day = new Date(0);
  day.setUTCFullYear(year, month, 1);
  return day.getTime() / MILLISECONDS_PER_DAY;
}
