/** Which pairs the solver looks at: all with a relation, and of the strangers as many as it can afford. */
import type { DistanceCourse } from './distance-course.ts';
import type { RelationBook } from './relation-book.ts';

/** A pair that takes part. */
export interface SampledPair {
  readonly a: number;
  readonly b: number;
  /** Absent when the two never have a relation. */
  readonly course: DistanceCourse | undefined;
  /** How many unknown pairs this one stands for. */
  readonly weight: number;
}

/** Up to this many actors every pair takes part. */
const ALL_PAIRS_UP_TO = 48;
/** Beyond, each actor looks at this many others round the ring of actors. */
const STRANGERS_PER_ACTOR = 16;

/** The pairs of a problem, ordered by first and then second actor. */
export function samplePairs({ actorIds, courses }: RelationBook): readonly SampledPair[] {
  const actors = actorIds.length;
  const key = (a: number, b: number): number => a * actors + b;
  const related = new Map(courses.map((course) => [key(course.a, course.b), course] as const));
  const share = actors > ALL_PAIRS_UP_TO ? (actors - 1) / STRANGERS_PER_ACTOR : 1;
  const pairs: SampledPair[] = [];
  for (let a = 0; a < actors; a += 1) {
    for (let b = a + 1; b < actors; b += 1) {
      const course = related.get(key(a, b));
      if (course || isSampled(a, b, actors)) pairs.push({ a, b, course, weight: share });
    }
  }
  return pairs;
}

/** Evenly spaced partners on both sides of the ring, the same for everybody. */
function isSampled(a: number, b: number, actors: number): boolean {
  if (actors <= ALL_PAIRS_UP_TO) return true;
  const around = Math.min(b - a, actors - (b - a));
  const step = Math.max(1, Math.floor(actors / STRANGERS_PER_ACTOR));
  return around % step === 0;
}
