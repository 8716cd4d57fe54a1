/** Days to px along a time axis, and back. */
import type { DayNumber } from '../../dataset/calendar-date.ts';

/** A span of days that an axis shows; `to` is later than `from`. */
export interface TimeSpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** A time axis. */
export interface TimeScale {
  readonly span: TimeSpan;
  /** Length of the axis in px. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  /** Place of a day in px from the left edge; days outside the span lie outside 0 … width. */
  x(day: DayNumber): number;
  /** The day at a place, with its fraction; not limited to the span. */
  day(x: number): DayNumber;
}

/** A linear scale; right to left, the first day is at the right edge. A width of 0 is taken as 1 px. */
export function createTimeScale(
  span: TimeSpan,
  width: number,
  direction: 'ltr' | 'rtl' = 'ltr',
): TimeScale {
  const length = Math.max(1, width);
  const perDay = length / (span.to - span.from);
  const mirror = (x: number): number => (direction === 'rtl' ? length - x : x);
  return {
    span,
    width: length,
    direction,
    x: (day) => mirror((day - span.from) * perDay),
    day: (x) => span.from + mirror(x) / perDay,
  };
}
