/** The map in the reader's hand: d3-force, ticked by the caller, at rest in the computed picture. */
import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { forceRelations, type LiveActor, type LiveRelation } from './force-relations.ts';

/** The computed picture to start from and to return to. */
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
  /** Takes an actor into the hand; it stays where `moveTo` puts it. Unknown ids are ignored, here and below. */
  grab(id: string): void;
  /** Puts the grabbed actor at a place in px. */
  moveTo(id: string, x: number, y: number): void;
  /** Lets go; the actor is pulled home. */
  release(id: string): void;
  /** One step of the simulation: about one animation frame. */
  tick(): void;
  /** Places in px by id. */
  positions(): ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** True once nothing is held and the simulation has cooled: let the caller then ease the last pixels home. */
  readonly atRest: boolean;
}

/** Pull of the computed place, per tick at full heat. */
const HOME_STRENGTH = 0.35;
/** Heat while an actor is held, and right after it is taken or released. */
const HELD_HEAT = 0.5;
/** Px of ground that discs keep between them. */
const GAP = 2;
/** Just below half a distance, so that two discs that touch at home do not push. */
const NEARLY_HALF = 0.499;

/** Sets the simulation up; it is at rest until an actor is grabbed. */
export function createLiveSimulation(input: LiveSimulationInput): LiveSimulation {
  const actors = input.actors.map(({ id, home, radius }): LiveActor => ({
    id,
    home,
    radius,
    ...home,
    vx: 0,
    vy: 0,
  }));
  const byId = new Map(actors.map((actor) => [actor.id, actor] as const));
  const pull = forceRelations(relationsAmong(byId, input));
  const radii = new Map(actors.map((actor) => [actor, collisionRadius(actor, actors)] as const));
  const simulation = forceSimulation(actors)
    .stop()
    .force('relations', pull)
    .force('x', forceX<LiveActor>(({ home }) => home.x).strength(HOME_STRENGTH))
    .force('y', forceY<LiveActor>(({ home }) => home.y).strength(HOME_STRENGTH))
    .force(
      'collide',
      forceCollide<LiveActor>((actor) => radii.get(actor) ?? actor.radius),
    )
    .alpha(0);
  let held: LiveActor | undefined;

  const hold = (actor: LiveActor, x: number, y: number): void => {
    actor.fx = x;
    actor.fy = y;
  };
  const letGo = (actor: LiveActor): void => {
    actor.fx = null;
    actor.fy = null;
    held = undefined;
    pull.grabbed(undefined);
    simulation.alphaTarget(0).alpha(HELD_HEAT);
  };
  return {
    grab: (id) => {
      const actor = byId.get(id);
      if (!actor) return;
      if (held) letGo(held);
      held = actor;
      hold(actor, actor.x, actor.y);
      pull.grabbed(actor);
      simulation.alphaTarget(HELD_HEAT).alpha(HELD_HEAT);
    },
    moveTo: (id, x, y) => {
      if (held?.id === id) hold(held, x, y);
    },
    release: (id) => {
      if (held?.id === id) letGo(held);
    },
    tick: () => void simulation.tick(),
    positions: () => new Map(actors.map(({ id, x, y }) => [id, { x, y }] as const)),
    get atRest() {
      return held === undefined && simulation.alpha() < simulation.alphaMin();
    },
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
