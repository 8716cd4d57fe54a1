/** A force for d3-force that lets actors answer one another as their relations ask, and rests in the computed picture. */
import type { Force, SimulationNodeDatum } from 'd3-force';
import { MAX_SCORE } from '../model/relation-course.ts';

/** An actor in the live simulation: a d3 node that knows its place in the computed picture, in px. */
export interface LiveActor extends SimulationNodeDatum {
  readonly id: string;
  readonly home: { readonly x: number; readonly y: number };
  readonly radius: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** A known relation between two live actors. */
export interface LiveRelation {
  readonly a: LiveActor;
  readonly b: LiveActor;
  /** −10 (hostile) to +10 (allied). */
  readonly score: number;
}

/** Stiffness of all relations of an actor together. */
const STIFFNESS = 0.9;
/** Least stiffness of a relation to the held actor: among many, the single pull would not show. */
const HELD_STIFFNESS = 0.3;
/** A neutral relation answers with this share of a strong one. */
const NEUTRAL_SHARE = 0.25;
/** A rival that is left hardly follows, and a friend that is approached hardly gives way. */
const RELUCTANT_SHARE = 0.1;

/**
 * Relations as springs that are at rest at the distance of home, stiffer with the strength of the tie. Friends follow
 * when one of them goes, rivals give way when one comes near. What a relation asks at home is subtracted, so the
 * home picture is an exact equilibrium, whatever compromise it is. The relations of the actor in the reader's hand pull
 * harder.
 */
export function forceRelations(
  relations: readonly LiveRelation[],
  held: LiveActor | undefined,
): Force<LiveActor, undefined> {
  const stiffness = STIFFNESS / meanDegree(relations);
  const rest = relations.map(({ a, b }) => length(b.home.x - a.home.x, b.home.y - a.home.y));
  return (alpha) => {
    relations.forEach(({ a, b, score }, index) => {
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const distance = length(dx, dy);
      if (distance === 0) return;
      const stretch = distance - rest[index]!;
      const inHand = a === held || b === held;
      const strength = inHand ? Math.max(stiffness, HELD_STIFFNESS) : stiffness;
      const pull = (alpha * strength * willingness(score, stretch) * stretch) / distance;
      a.vx += dx * pull;
      a.vy += dy * pull;
      b.vx -= dx * pull;
      b.vy -= dy * pull;
    });
  };
}

/** How readily a relation answers, 0 to 1: by its strength, and by whether the answer suits it. */
function willingness(score: number, stretch: number): number {
  const strength = Math.abs(score) / MAX_SCORE;
  const suits = score * stretch >= 0 ? 1 : 1 - strength * (1 - RELUCTANT_SHARE);
  return (NEUTRAL_SHARE + (1 - NEUTRAL_SHARE) * strength) * suits;
}

/** Relations per actor that has any; at least 1. */
function meanDegree(relations: readonly LiveRelation[]): number {
  const actors = new Set(relations.flatMap(({ a, b }) => [a, b]));
  return Math.max(1, (2 * relations.length) / Math.max(1, actors.size));
}

function length(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}
