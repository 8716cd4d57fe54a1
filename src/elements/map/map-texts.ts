/** What is spoken of a map: of the whole picture, and of each mark that can be focused. */
import type { Actor } from '../../dataset/schema.ts';
import type { Moment } from '../../model/moment.ts';
import { otherActor } from '../../model/pair.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { MapActor, MapRelation, MapScene } from '../../scene/map/map-scene.ts';
import { describeChange } from '../../words/describe-change.ts';
import { describeScore } from '../../words/describe-score.ts';
import type { Words } from '../../words/words.ts';
import { actorKey, relationKey } from './mark-keys.ts';

/** The texts of one picture. */
export interface MapTexts {
  /** What the picture shows of a step: the sentence of its caption. */
  readonly whole: string;
  /** By the keys of the marks. */
  readonly marks: ReadonlyMap<string, string>;
}

/** A picture at rest, with what it shows. */
export interface MapSubject {
  readonly timeline: Timeline;
  readonly moment: Moment;
  readonly scene: MapScene;
  readonly words: Words;
  readonly nameOf: (actor: Actor) => string;
}

/** Says what a picture shows; costly with many actors, so not in every frame. */
export function describeMap(subject: MapSubject): MapTexts {
  const { timeline, moment, scene, words } = subject;
  return {
    whole: describeChange(timeline, moment, words),
    marks: new Map([
      ...scene.actors.map((one) => [actorKey(one.actor.id), sayActor(one, subject)] as const),
      ...scene.relations.map((one) => [relationKey(one), sayRelation(one, subject)] as const),
    ]),
  };
}

function sayRelation({ pair, score }: MapRelation, { words, nameOf }: MapSubject): string {
  const { messages } = words;
  const names = messages.relation.pair(nameOf(pair.a), nameOf(pair.b));
  return messages.map.relation(names, words.score(score), describeScore(score, words));
}

function sayActor({ actor, name }: MapActor, { scene, words, nameOf }: MapSubject): string {
  const { map } = words.messages;
  const ties = scene.relations.filter(({ pair }) => pair.a === actor || pair.b === actor);
  const spoken = ties.map(
    ({ pair, score }) => `${nameOf(otherActor(pair, actor.id))} ${words.score(score)}`,
  );
  // Both that are written on the map, in this order, so that either can be spoken to activate it.
  const written = `${name}, ${actor.short}`;
  return spoken.length === 0 ? map.actorUnknown(written) : map.actor(written, words.list(spoken));
}
