/** What one event did to each pair it touched, with every number on the way from code to points. */
import { cameoScore, type CameoScore } from '../dataset/cameo.ts';
import type { Actor, Effect, LevelMove } from '../dataset/schema.ts';
import { weightOf } from '../model/choices.ts';
import { effectScore, meanScore } from '../model/chronology.ts';
import type { Pair } from '../model/pair.ts';
import { roomFor, type CourseStep } from '../model/relation-course.ts';
import { touchedPairs } from '../model/touched-pairs.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';

/** One coded act of an event. */
export interface CodedAct {
  readonly effect: Effect;
  readonly from: Actor;
  readonly to: Actor;
  /** The published or authored score of the act, −10 to +10, before its weight. */
  readonly score: number;
  /** Absent when the authors gave an impact instead of a code. */
  readonly code: CameoScore | undefined;
}

/** How the acts became points: mean × your weight × gain × room (+ limit) = points. */
export interface PushReading {
  readonly acts: readonly CodedAct[];
  /** Mean of score × weight over the acts. */
  readonly mean: number;
  /** The reader's factor on this event; 1 unless chosen. */
  readonly yourWeight: number;
  readonly gain: number;
  /** 0–1: what the scale leaves to a push away from neutral. */
  readonly room: number;
  /** Points by which the score moved, before any move of the level. */
  readonly points: number;
  /** What the end of the scale cut off the product; 0 as a rule. */
  readonly limit: number;
}

/** A move of the standing level. */
export interface LevelReading {
  readonly move: LevelMove;
  /** `undefined` when no level stood before. */
  readonly from: number | undefined;
  readonly to: number;
}

/** One relation that an event touched. */
export interface EventChange {
  readonly pair: Pair;
  /** Score right before the event; `undefined` while the relation was unknown. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly push: PushReading | undefined;
  readonly levels: readonly LevelReading[];
}

/** The relations an event touched, largest change first, ties in the order of the pairs. */
export function eventChanges(timeline: Timeline, placed: TimelineEvent): readonly EventChange[] {
  return touchedPairs(timeline, placed.event)
    .map((pair) => readChange(timeline, placed, pair))
    .filter(({ push, levels }) => push !== undefined || levels.length > 0)
    .sort((one, other) => sizeOf(other) - sizeOf(one));
}

function sizeOf({ from, to }: EventChange): number {
  return Math.abs((to ?? 0) - (from ?? 0));
}

function readChange(timeline: Timeline, placed: TimelineEvent, pair: Pair): EventChange {
  const course = timeline.courseOf(pair);
  const steps = course.filter((step) => step.applied === placed.after.applied);
  const [first] = steps;
  const previous = first && course[course.indexOf(first) - 1];
  const from = timeline.scoreAt(pair, placed.before);
  return {
    pair,
    from,
    to: timeline.scoreAt(pair, placed.after),
    push: readPush(timeline, steps, from ?? 0),
    levels: readLevels(steps, previous?.level),
  };
}

function readPush(
  timeline: Timeline,
  steps: readonly CourseStep[],
  before: number,
): PushReading | undefined {
  const taken = steps.find((step) => step.impulse)?.impulse;
  if (!taken) return undefined;
  const { event, impulse, delta } = taken;
  const { gain } = timeline.method;
  const yourWeight = weightOf(timeline.choices, event.id);
  const room = roomFor(impulse.strength, before);
  return {
    acts: impulse.effects.map((effect) => readAct(timeline, effect)),
    mean: meanScore(impulse.effects),
    yourWeight,
    gain,
    room,
    points: delta,
    limit: delta - gain * impulse.strength * room,
  };
}

function readAct(timeline: Timeline, effect: Effect): CodedAct {
  const { actors } = timeline.dataset;
  const actor = (id: string): Actor => actors.find((candidate) => candidate.id === id)!;
  return {
    effect,
    from: actor(effect.from),
    to: actor(effect.to),
    score: effectScore(effect),
    code:
      effect.impact === undefined && effect.cameo !== undefined
        ? cameoScore(effect.cameo)
        : undefined,
  };
}

function readLevels(steps: readonly CourseStep[], before: number | undefined): LevelReading[] {
  let from = before;
  return steps.flatMap(({ levelCause, level, impulse }) => {
    if (impulse || levelCause.kind !== 'event') return [];
    const reading = { move: levelCause.move, from, to: level };
    from = level;
    return [reading];
  });
}
