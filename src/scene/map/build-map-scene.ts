/** Sets the map out for one moment: chooses what comes forward, and finds places for lines, names and tags. */
import type { Actor } from '../../dataset/schema.ts';
import type { Layout } from '../../layout/create-layout.ts';
import { fitToViewport } from '../../layout/fit-to-viewport.ts';
import { hullGroups } from '../../model/camps.ts';
import type { Moment } from '../../model/moment.ts';
import { isAmong } from '../../model/pair.ts';
import type { RelationState } from '../../model/relation-state.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { touchedPairs } from '../../model/touched-pairs.ts';
import { shownChange } from '../../words/shown-points.ts';
import type { Words } from '../../words/words.ts';
import type { Frame } from '../box.ts';
import { bundleFaint } from './faint-relations.ts';
import { ghostRim, visibleGhost } from './ghosts.ts';
import { heldBows } from './held-bows.ts';
import { isByItself } from './hull.ts';
import { strokeWidth } from './line-style.ts';
import { boxesOf, nameSize, placeNames } from './map-names.ts';
import type { MapRelation, MapScene } from './map-scene.ts';
import { mapTags, type TaggedLine } from './map-tags.ts';
import { isCrowd, sortByProminence, type Prominence } from './prominence.ts';
import type { Disc, Point } from './route.ts';
import { routeLines } from './route-lines.ts';

/** What a scene is built from. */
export interface MapSceneInput {
  readonly timeline: Timeline;
  readonly layout: Layout;
  readonly moment: Moment;
  /** The moment that changes and ghosts are counted from where there is no `record`. */
  readonly since: Moment | undefined;
  /** What happened, beside what did not: then ghosts and changes are counted from it at its moment. */
  readonly record?: { readonly layout: Layout; readonly moment: Moment } | undefined;
  /** Whether tags are for changed scores alone, and told far off the line but for trifles; for a small picture. */
  readonly tagsChanges?: boolean;
  /** The event whose relations are lit. */
  readonly event: TimelineEvent | undefined;
  /** Ids of the actors brought forward: on a full map their relations are drawn in full. */
  readonly lead: readonly string[];
  readonly frame: Frame;
  readonly words: Words;
  readonly nameOf: (actor: Actor) => string;
}

/** Builds the scene. A pure function of its input: the same moment gives the same picture, however one got there. */
export function buildMapScene(input: MapSceneInput): MapScene {
  const { timeline, layout, moment, record, frame, words } = input;
  const { actors } = timeline.dataset;
  const { radius, places } = fitToViewport(layout, layout.positionsAt(moment), frame);
  const discs = actors.map(({ id }) => ({ ...(places.get(id) ?? CENTRE), r: radius }));
  const state = timeline.relationsAt(moment);

  const { forward, background, near } = chooseRelations(input, state, radius);
  const lines = routeLines(forward, actors, discs, frame, heldBows(layout, moment, frame));
  const ghosts = placeGhosts(input, actors, discs);
  const left = ghosts.flatMap((ghost) => (ghost ? ghostRim(ghost, radius) : []));
  const fontSize = nameSize(frame);
  const names = placeNames({ ...input, near, left }, discs, lines, fontSize);
  const told = input.tagsChanges ? lines.map(toldOfChange) : lines;
  const tags = mapTags(told, { discs, names: boxesOf(names, discs), frame }, words);
  const shown = actors.map((actor, index) => ({
    actor,
    ...names[index]!,
    ...(places.get(actor.id) ?? CENTRE),
    known: layout.isKnown(actor.id, moment),
    aside: near?.has(actor.id) === false,
    ghost: ghosts[index],
  }));
  return {
    width: frame.width,
    height: frame.height,
    radius,
    fontSize,
    actors: near ? shown.sort((one, other) => Number(other.aside) - Number(one.aside)) : shown,
    relations: lines.map((line, index) => withTag(line, tags[index])),
    background: bundleFaint(background),
    groups: hullGroups(state).filter((ids) => isByItself(ids, places)),
    besideRecord: record !== undefined,
  };
}

const CENTRE: Point = { x: 0, y: 0 };

/** A relation as it is drawn; how its line was found is not kept. */
function withTag(
  { pair, score, delta, moved, width, bow }: Omit<MapRelation, 'tag'>,
  tag: MapRelation['tag'],
): MapRelation {
  return { pair, score, delta, moved, width, bow, tag };
}

/** As a line that has a tag for a change alone, which is told far off it too but for less than half a point. */
function toldOfChange<Line extends TaggedLine>(line: Line): Line {
  const { delta = 0 } = line;
  return { ...line, tagged: delta !== 0, loss: Infinity, moved: Math.abs(delta) >= 0.5 };
}

type UnroutedRelation = Pick<MapRelation, 'pair' | 'score' | 'delta' | 'moved' | 'width'>;

/**
 * The relations apart by how they are drawn. Seen from the actors brought forward, a full map shows nothing but what
 * these have to do with: then `near` are they and those that they have a relation to, by id.
 */
function chooseRelations(
  input: MapSceneInput,
  state: RelationState,
  radius: number,
): Prominence<UnroutedRelation> & { readonly near: ReadonlySet<string> | undefined } {
  const { timeline, lead, frame } = input;
  const { length: actors } = timeline.dataset.actors;
  const known = knownRelations(input, state, radius);
  const isLed = isCrowd(actors) && lead.length > 0;
  const seen = isLed ? known.filter(({ pair }) => isAmong(pair, lead)) : known;
  const chosen = sortByProminence(seen, actors, lead, frame);
  const ids = chosen.forward.flatMap(({ pair }) => [pair.a.id, pair.b.id]);
  return { ...chosen, near: isLed ? new Set([...lead, ...ids]) : undefined };
}

function knownRelations(
  { timeline, since, record, event }: MapSceneInput,
  state: RelationState,
  radius: number,
): UnroutedRelation[] {
  // What is switched off moves nothing.
  const moved = new Set(event && !event.isOff ? touchedPairs(timeline, event.event) : []);
  const compared = record
    ? { timeline: record.layout.timeline, moment: record.moment }
    : since && { timeline, moment: since };
  return state.known.map(({ pair, score }) => {
    const delta = compared && shownChange(compared.timeline.scoreAt(pair, compared.moment), score);
    return { pair, score, delta, moved: moved.has(pair), width: strokeWidth(score, radius) };
  });
}

/** The ghost of each disc: where it stood before, or stands in the record, if that is visibly elsewhere. */
function placeGhosts(
  { layout, since, record, frame }: MapSceneInput,
  actors: readonly Actor[],
  discs: readonly Disc[],
): (Point | undefined)[] {
  const elsewhere = record ?? (since && { layout, moment: since });
  if (!elsewhere) return [];
  const positions = elsewhere.layout.positionsAt(elsewhere.moment);
  const { places, radius } = fitToViewport(layout, positions, frame);
  return discs.map((disc, index) => visibleGhost(places.get(actors[index]!.id), disc, radius));
}
