/** The map with an actor in the reader's hand: d3-force, ticked by the caller, at rest in the computed picture. */
import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { forceRelations, type LiveActor, type LiveRelation } from './force-relations.ts';

/** The computed picture to start from. */
export interface LiveSimulationInput {
  /** `home` is the centre and `radius` the radius of the disc, in px. */
  readonly actors: readonly {
    readonly id: string;
    readonly home: { readonly x: number; readonly y: number };
    readonly radius: number;
  }[];
  /** Known relations; `a` and `b` are ids, `score` is −10 to +10. Relations of strangers to `actors` are ignored. */
  readonly relations: readonly {
    readonly a: string;
    readonly b: string;
    readonly score: number;
  }[];
}

/** A simulation without a clock of its own: nothing moves unless `tick` is called. */
export interface LiveSimulation {
  /** Puts the held actor at a place in px. */
  moveTo(x: number, y: number): void;
  /** One step of the simulation: about one animation frame. */
  tick(): void;
  /** Places in px by id. */
  positions(): ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** Pull of the computed place, per tick at full heat. */
const HOME_STRENGTH = 0.35;
/** Heat while an actor is held. */
const HELD_HEAT = 0.5;
/** Px of ground that discs keep between them. */
const GAP = 2;
/** Just below half a distance, so that two discs that touch at home do not push. */
const NEARLY_HALF = 0.499;

/** Sets the simulation up with one actor (id) in the reader's hand, at home until it is moved; an unknown one is in none. */
export function createLiveSimulation(input: LiveSimulationInput, heldId: string): LiveSimulation {
  const actors = input.actors.map(({ id, home, radius }): LiveActor => ({
    id,
    home,
    radius,
    ...home,
    vx: 0,
    vy: 0,
  }));
  const byId = new Map(actors.map((actor) => [actor.id, actor] as const));
  const radii = new Map(actors.map((actor) => [actor, collisionRadius(actor, actors)] as const));
  const held = byId.get(heldId);
  const moveTo = (x: number, y: number): void => {
    if (held) Object.assign(held, { fx: x, fy: y });
  };
  if (held) moveTo(held.x, held.y);
  const simulation = forceSimulation(actors)
    .stop()
    .force('relations', forceRelations(relationsAmong(byId, input), held))
    .force('x', forceX<LiveActor>(({ home }) => home.x).strength(HOME_STRENGTH))
    .force('y', forceY<LiveActor>(({ home }) => home.y).strength(HOME_STRENGTH))
    .force(
      'collide',
      forceCollide<LiveActor>((actor) => radii.get(actor) ?? actor.radius),
    )
    .alphaTarget(HELD_HEAT)
    .alpha(HELD_HEAT);
  return {
    moveTo,
    tick: () => void simulation.tick(),
    positions: () => new Map(actors.map(({ id, x, y }) => [id, { x, y }] as const)),
  };
}

function relationsAmong(
  byId: ReadonlyMap<string, LiveActor>,
  { relations }: LiveSimulationInput,
): LiveRelation[] {
  return relations.flatMap(({ a, b, score }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one && other ? [{ a: one, b: other, score }] : [];
  });
}

/** A disc and its ground, unless the neighbours at home are too near for that. */
function collisionRadius(actor: LiveActor, actors: readonly LiveActor[]): number {
  const square = actors.reduce((least, other) => {
    const dx = other.home.x - actor.home.x;
    const dy = other.home.y - actor.home.y;
    return other === actor ? least : Math.min(least, dx * dx + dy * dy);
  }, Infinity);
  return Math.min(actor.radius + GAP / 2, NEARLY_HALF * Math.sqrt(square));
}
