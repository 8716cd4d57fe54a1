/** The parts of a score as rows of a waterfall that visibly add up, each rounded honestly. */
import type { LevelCause } from '../model/relation-course.ts';
import type { EventShare, Why } from '../model/why.ts';
import { shownScore } from '../words/shown-points.ts';

/** A bar on the way from 0 to the score. */
interface Bar {
  /** Exact running total before and after this part. */
  readonly start: number;
  readonly end: number;
  /** The part, rounded to one decimal on its own. */
  readonly shown: number;
}

/** One part of a score. */
export type WhyRow =
  | (Bar & { readonly kind: 'level'; readonly cause: LevelCause })
  | (Bar & { readonly kind: 'event'; readonly share: EventShare })
  /** Parts of less than 0.05 points, together. */
  | (Bar & { readonly kind: 'smaller'; readonly shares: readonly EventShare[] })
  /** What the end of the scale cuts off. */
  | (Bar & { readonly kind: 'limit' });

/** How events are ordered among the parts. */
export type WhyOrder = 'time' | 'size';

/** All parts; they add up to the score as it is shown. */
export interface WhyRows {
  readonly rows: readonly WhyRow[];
  /** The score, rounded to one decimal. */
  readonly total: number;
  /** What the rounded parts lack to the rounded score, 0 as a rule: sum of `shown` + `rounding` = `total`. */
  readonly rounding: number;
  /** Whole scores that hold every bar and 0. */
  readonly low: number;
  readonly high: number;
}

/** The level first, then the events by time or by size, then the small ones, then the limit. */
export function whyRows(why: Why, order: WhyOrder): WhyRows {
  const tiny = why.shares.filter(({ share }) => shownScore(share) === 0);
  const visible = why.shares.filter(({ share }) => shownScore(share) !== 0);
  const ordered =
    order === 'time'
      ? visible
      : visible.toSorted((one, other) => Math.abs(other.share) - Math.abs(one.share));
  let running = 0;
  const bar = (points: number): Bar => {
    const start = running;
    running += points;
    return { start, end: running, shown: shownScore(points) };
  };
  const rows: WhyRow[] = [{ kind: 'level', cause: why.levelCause, ...bar(why.level) }];
  for (const share of ordered) rows.push({ kind: 'event', share, ...bar(share.share) });
  if (tiny.length > 0) {
    const sum = tiny.reduce((total, { share }) => total + share, 0);
    rows.push({ kind: 'smaller', shares: tiny, ...bar(sum) });
  }
  if (shownScore(why.limit) !== 0) rows.push({ kind: 'limit', ...bar(why.limit) });
  const total = shownScore(why.score);
  const ends = rows.flatMap(({ start, end }) => [start, end]);
  return {
    rows,
    total,
    rounding: shownScore(total - rows.reduce((sum, { shown }) => sum + shown, 0)),
    low: Math.floor(Math.min(0, ...ends)),
    high: Math.ceil(Math.max(0, ...ends)),
  };
}
