/** Puts a claim of the story to the test: in how many settings it holds, and whether it can do without doubtful events. */
import type { Claim } from '../../dataset/schema.ts';
import { finish, type Steps } from '../../dataset/steps.ts';
import type { Method } from '../choices.ts';
import type { Moment } from '../moment.ts';
import { stepsInEffect, type CourseStep } from '../relation-course.ts';
import type { Timeline } from '../timeline.ts';
import { doubtfulEvents, type DoubtfulEvent } from './doubtful-events.ts';
import { courseScore, replayCourse, stepsWithout } from './replay-course.ts';
import { settingsAround } from './settings.ts';

/** A claim judged without one doubtful event, at the published setting. */
export interface VerdictWithout extends DoubtfulEvent {
  readonly holds: boolean;
}

/** How a claim stands. */
export interface Verdict {
  readonly claim: Claim;
  /** How many settings were tried. */
  readonly settings: number;
  /** In how many of them the claim holds. */
  readonly holdsIn: number;
  /** What the claim is judged by, at the published setting: a change, a score or a difference of scores, in points. */
  readonly published: number;
  /** Whether the claim holds at the published setting. */
  readonly holds: boolean;
  /** The lowest value, in points, over all settings. */
  readonly low: number;
  /** The highest. */
  readonly high: number;
  /** The claim without each doubtful event that it may depend on, in the order of time. */
  readonly without: readonly VerdictWithout[];
}

/** Rounding noise is no change. */
const NOISE = 1e-9;

/**
 * Judges a claim on a timeline's events, around the dataset's published method whatever the timeline's own; for the
 * record, leave the scenario out of the timeline's choices. `undefined` when a relation that it speaks of is unknown on
 * its days. It pauses after each setting; `judgeClaim` does it at once.
 */
export function* judgeClaimSteps(timeline: Timeline, claim: Claim): Steps<Verdict | undefined> {
  const { dataset } = timeline;
  const trial = trialOf(timeline, claim);
  const published = trial && valueOf(trial, (steps) => steps, dataset.method);
  if (!trial || published === undefined) return undefined;
  const settings = settingsAround(dataset.method);
  let holdsIn = 0;
  let [low, high] = [published, published];
  for (const setting of settings) {
    const value = valueOf(trial, (steps) => steps, setting) ?? published;
    if (isMet(claim, value)) holdsIn += 1;
    low = Math.min(low, value);
    high = Math.max(high, value);
    yield;
  }
  const without = doubtfulEvents(dataset, trial.courses).map((doubtful) => {
    const value = valueOf(trial, (steps) => stepsWithout(steps, doubtful.event.id), dataset.method);
    return { ...doubtful, holds: value !== undefined && isMet(claim, value) };
  });
  const holds = isMet(claim, published);
  return { claim, settings: settings.length, holdsIn, published, holds, low, high, without };
}

/** Judges a claim. Takes some milliseconds; see `judgeClaimSteps`. */
export function judgeClaim(timeline: Timeline, claim: Claim): Verdict | undefined {
  return finish(judgeClaimSteps(timeline, claim));
}

/** The courses and moments that a claim is judged by. */
interface Trial {
  readonly claim: Claim;
  /** Of the pair, and of the one that it is compared with; up to the last moment. */
  readonly courses: readonly (readonly CourseStep[])[];
  readonly from: Moment | undefined;
  readonly to: Moment;
}

function trialOf(timeline: Timeline, claim: Claim): Trial | undefined {
  const to = timeline.momentAt(claim.to);
  const pairs = [claim.between, ...(claim.than ? [claim.than] : [])];
  const courses = pairs.flatMap((ids) => {
    const pair = timeline.pair(...ids);
    const course = pair ? timeline.courseOf(pair) : [];
    return [course.slice(0, stepsInEffect(course, to.applied))];
  });
  const from = claim.from === undefined ? undefined : timeline.momentAt(claim.from);
  return { claim, courses, from, to };
}

/** The change, score or difference in question; `undefined` while a relation is unknown. */
function valueOf(
  { courses, from, to }: Trial,
  take: (steps: readonly CourseStep[]) => readonly CourseStep[],
  method: Method,
): number | undefined {
  const [played = [], other] = courses.map((course) => replayCourse(take(course), method));
  const score = courseScore(played, to, method);
  const since = from && courseScore(played, from, method);
  const compared = other && courseScore(other, to, method);
  if (score === undefined) return undefined;
  if ((from && since === undefined) || (other && compared === undefined)) return undefined;
  return score - (since ?? 0) - (compared ?? 0);
}

function isMet({ says }: Claim, value: number): boolean {
  return says === 'apart' || says === 'hostile' ? value < -NOISE : value > NOISE;
}
