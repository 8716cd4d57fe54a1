/** What the map's focusable marks are called in the drawing, and whom they stand for. */
import type { MapRelation, MapScene } from '../../scene/map/map-scene.ts';

/** The key of an actor among the map's focusable marks. */
export function actorKey(id: string): string {
  return `actor ${id}`;
}

/** The key of a relation among the map's focusable marks. */
export function relationKey({ pair }: MapRelation): string {
  return `relation ${pair.key}`;
}

/** The mark that holds the map's one tab stop: the wished one, or the first where that is gone; empty without marks. */
export function tabStopIn({ actors, relations }: MapScene, wish: string): string {
  const keys = [...actors.map(({ actor }) => actorKey(actor.id)), ...relations.map(relationKey)];
  return keys.includes(wish) ? wish : (keys[0] ?? '');
}

/** The ids of the actors that a mark under the pointer or the keyboard stands for; `undefined` beside all marks. */
export function actorsAt(
  scene: MapScene | undefined,
  target: EventTarget | null,
): readonly string[] | undefined {
  const key =
    target instanceof Element ? target.closest('[data-key]')?.getAttribute('data-key') : null;
  if (!key || !scene) return undefined;
  const actor = scene.actors.find((candidate) => actorKey(candidate.actor.id) === key);
  if (actor) return [actor.actor.id];
  const relation = scene.relations.find((candidate) => relationKey(candidate) === key);
  return relation && [relation.pair.a.id, relation.pair.b.id];
}
