/** How far a score depends on the method and on doubtful events: its range over settings, and without each event. */
import { finish, type Steps } from '../../dataset/steps.ts';
import type { Moment } from '../moment.ts';
import type { Pair } from '../pair.ts';
import type { Timeline } from '../timeline.ts';
import { doubtfulEvents, type DoubtfulEvent } from './doubtful-events.ts';
import { courseScore, replayCourse, stepsWithout } from './replay-course.ts';
import { settingsAround } from './settings.ts';

/** Lowest and highest of several scores, −10 to +10. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

/** The scores that a pair would have without one doubtful event, one a moment; `undefined` where unknown. */
export interface ScoresWithout extends DoubtfulEvent {
  readonly scores: readonly (number | undefined)[];
}

/**
 * What the scores of a pair could have been. It is doubt about the method, no confidence interval: nothing says how
 * likely a setting is.
 */
export interface ScoreBand {
  readonly moments: readonly Moment[];
  /** How many settings of the two constants were tried. */
  readonly settings: number;
  /** Range over the settings and the one in force, one a moment; `undefined` while the relation is unknown. */
  readonly overSettings: readonly (ScoreRange | undefined)[];
  /** The scores without each doubtful event that touches the pair, at the setting in force. */
  readonly withoutEvents: readonly ScoresWithout[];
  /** Both together: the lowest and highest of all of these. */
  readonly whole: readonly (ScoreRange | undefined)[];
}

/**
 * Works the band of a pair out at the given moments, around the dataset's published method. It pauses after
 * each setting; `scoreBand` does it at once.
 */
export function* scoreBandSteps(
  timeline: Timeline,
  pair: Pair,
  moments: readonly Moment[],
): Steps<ScoreBand> {
  const { dataset, method } = timeline;
  const course = timeline.courseOf(pair);
  const settings = settingsAround(dataset.method);
  const overSettings = moments.map((moment) => rangeOf(timeline.scoreAt(pair, moment)));
  for (const setting of settings) {
    const replayed = replayCourse(course, setting);
    moments.forEach((moment, index) => {
      widen(overSettings[index], courseScore(replayed, moment, setting));
    });
    yield;
  }
  const withoutEvents: ScoresWithout[] = [];
  for (const doubtful of doubtfulEvents(dataset, [course])) {
    const replayed = replayCourse(stepsWithout(course, doubtful.event.id), method);
    const scores = moments.map((moment) => courseScore(replayed, moment, method));
    withoutEvents.push({ ...doubtful, scores });
    yield;
  }
  const whole = overSettings.map((range, index) => {
    const widest = range && { ...range };
    for (const { scores } of withoutEvents) widen(widest, scores[index]);
    return widest;
  });
  return { moments, settings: settings.length, overSettings, withoutEvents, whole };
}

/** The band of a pair at the given moments. Takes some milliseconds; see `scoreBandSteps`. */
export function scoreBand(timeline: Timeline, pair: Pair, moments: readonly Moment[]): ScoreBand {
  return finish(scoreBandSteps(timeline, pair, moments));
}

/** A range while it grows. */
interface OpenRange {
  low: number;
  high: number;
}

function rangeOf(score: number | undefined): OpenRange | undefined {
  return score === undefined ? undefined : { low: score, high: score };
}

/** Whether a relation is known does not depend on the setting: a range that is not there stays away. */
function widen(range: OpenRange | undefined, score: number | undefined): void {
  if (!range || score === undefined) return;
  if (score < range.low) range.low = score;
  if (score > range.high) range.high = score;
}
