/**
 * Everything the map draws at one moment, in CSS px and without colour: discs, lines, tags, names, groups, ghosts.
 * Places are kept relative (a tag to its line, a name to its disc), so that all of it follows when discs move.
 */
import type { Actor } from '../../dataset/schema.ts';
import type { Layout } from '../../layout/create-layout.ts';
import { fitToViewport } from '../../layout/fit-to-viewport.ts';
import { hullGroups } from '../../model/camps.ts';
import type { Moment } from '../../model/moment.ts';
import { isAmong, type Pair } from '../../model/pair.ts';
import type { RelationState } from '../../model/relation-state.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { touchedPairs } from '../../model/touched-pairs.ts';
import { shownChange } from '../../words/shown-points.ts';
import type { Words } from '../../words/words.ts';
import type { Box } from '../box.ts';
import { chooseBows } from './bow-routes.ts';
import { isByItself, RIM } from './hull.ts';
import { strokeWidth } from './line-style.ts';
import { placeLabels, type LabelSize, type PlacedLabel } from './place-labels.ts';
import { mapTags, type MapTag } from './map-tags.ts';
import { isCrowd, sortByProminence } from './prominence.ts';
import { routeBetween, sampleRoute, type Disc, type Point, type Route } from './route.ts';
import { textWidth } from '../text-width.ts';

/** An actor's disc. */
export interface MapActor extends Point {
  readonly actor: Actor;
  readonly name: string;
  /** The name as it is written beside the disc: in two lines where the map is narrow. */
  readonly nameLines: readonly string[];
  /** False while none of its relations is known: it waits, faded, at its first place. */
  readonly known: boolean;
  /** On a full map: whether it has nothing to do with the actors brought forward. */
  readonly aside: boolean;
  readonly label: PlacedLabel | undefined;
  /** Where the disc stood before, or stands in the record, when that is visibly elsewhere. */
  readonly ghost: Point | undefined;
}

/** A known relation's line. */
export interface MapRelation {
  readonly pair: Pair;
  readonly score: number;
  /** Change of the score, as shown, since the moment compared with; `undefined` when none is compared. */
  readonly delta: number | undefined;
  /** Whether the current event moved it. */
  readonly moved: boolean;
  /** Stroke width in px: it grows with the strength of the score, and with the size of the discs. */
  readonly width: number;
  readonly bow: number;
  readonly tag: MapTag | undefined;
}

/** Relations that recede, of about the same score: faint straight lines without tag or name, drawn as one. */
export interface FaintRelations {
  readonly score: number;
  /** Ids of the two actors of each. */
  readonly pairs: readonly (readonly [a: string, b: string])[];
}

/** The map, in CSS px. */
export interface MapScene {
  readonly width: number;
  readonly height: number;
  /** Radius of all discs. */
  readonly radius: number;
  readonly fontSize: number;
  readonly actors: readonly MapActor[];
  readonly relations: readonly MapRelation[];
  /** Relations that recede where there are too many to draw all alike; none with few actors. */
  readonly background: readonly FaintRelations[];
  /** Ids of actors held together by friendly ties; a soft outline is drawn round each group. */
  readonly groups: readonly (readonly string[])[];
  /** Whether ghosts show the record on the same date, and not an earlier one. */
  readonly besideRecord: boolean;
}

/** What a scene is built from. */
export interface MapSceneInput {
  readonly timeline: Timeline;
  readonly layout: Layout;
  readonly moment: Moment;
  /** The moment that changes and ghosts are counted from where there is no `record`. */
  readonly since: Moment | undefined;
  /** What happened, beside what did not: then ghosts and changes are counted from it at its moment. */
  readonly record?: { readonly layout: Layout; readonly moment: Moment } | undefined;
  /** The event whose relations are lit. */
  readonly event: TimelineEvent | undefined;
  /** Ids of the actors brought forward: on a full map their relations are drawn in full. */
  readonly lead: readonly string[];
  readonly frame: { readonly width: number; readonly height: number };
  readonly words: Words;
  readonly nameOf: (actor: Actor) => string;
}

/** A ghost nearer than this share of the radius to its disc would be noise. */
const GHOST_SHARE = 0.6;
/** Names break and letters are smaller in frames narrower than this, in px. */
export const NARROW_FRAME = 480;
/** Points of score that share one faint mark. */
const BUNDLE_STEP = 2.5;
/** Height of a line of a name, in font sizes. */
export const LINE_HEIGHT = 1.15;

/** Builds the scene. A pure function of its input: the same moment gives the same picture, however one got there. */
export function buildMapScene(input: MapSceneInput): MapScene {
  const { timeline, layout, moment, since, record, frame, lead, words } = input;
  const { actors } = timeline.dataset;
  const state = timeline.relationsAt(moment);
  const fontSize = frame.width < NARROW_FRAME ? 13 : 15;
  const { radius, places } = fitToViewport(layout, layout.positionsAt(moment), frame);
  const elsewhere = record ?? (since && { layout, moment: since });
  const ghosts =
    elsewhere &&
    fitToViewport(layout, elsewhere.layout.positionsAt(elsewhere.moment), frame).places;
  const discs = actors.map(({ id }) => ({ ...(places.get(id) ?? CENTRE), r: radius }));

  const known = knownRelations(input, state, radius);
  const isLed = isCrowd(actors.length) && lead.length > 0;
  // Seen from the actors brought forward, a full map shows nothing but what these have to do with.
  const seen = isLed ? known.filter(({ pair }) => isAmong(pair, lead)) : known;
  const { forward, background } = sortByProminence(seen, actors.length, lead, frame);
  const lines = routeLines(forward, actors, discs, frame);
  const near = isLed ? nearLead(lead, forward) : undefined;
  const ghostOf = ({ id }: Actor): Point | undefined =>
    visibleGhost(ghosts?.get(id), places.get(id), radius);
  const left = actors.flatMap((actor) => rimOf(ghostOf(actor), radius));
  const names = placeNames({ ...input, near, left }, discs, lines, fontSize);
  const tags = mapTags(lines, { discs, names: boxesOf(names, discs), frame }, words);
  const shown = actors.map((actor, index) => ({
    actor,
    ...names[index]!,
    ...(places.get(actor.id) ?? CENTRE),
    known: layout.isKnown(actor.id, moment),
    aside: near?.has(actor.id) === false,
    ghost: ghostOf(actor),
  }));
  return {
    width: frame.width,
    height: frame.height,
    radius,
    fontSize,
    actors: near ? shown.sort((one, other) => Number(other.aside) - Number(one.aside)) : shown,
    relations: lines.map(({ pair, score, delta, moved, width, bow }, index) => ({
      pair,
      score,
      delta,
      moved,
      width,
      bow,
      tag: tags[index],
    })),
    background: bundle(background),
    groups: hullGroups(state).filter((ids) => !isCrowd(actors.length) || isByItself(ids, places)),
    besideRecord: record !== undefined,
  };
}

/** Four points on the rim of a ghost, if there is one. */
function rimOf(ghost: Point | undefined, radius: number): Point[] {
  if (!ghost) return [];
  return RIM.filter((_, index) => index % 8 === 0).map(([cos, sin]) => ({
    x: ghost.x + cos * radius,
    y: ghost.y + sin * radius,
  }));
}

/** Points at which a line is seen by tags and names; 12 px apart on the longest line of a wide map. */
const LINE_SAMPLES = 65;
const CENTRE: Point = { x: 0, y: 0 };

/** Breaks a name of two words or more near its middle. */
function breakName(name: string): string[] {
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [gap] = gaps.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return gap === undefined ? [name] : [name.slice(0, gap), name.slice(gap + 1)];
}

/** The actors brought forward and those that they have a relation to, by id. */
function nearLead(
  lead: readonly string[],
  forward: readonly { readonly pair: Pair }[],
): ReadonlySet<string> {
  return new Set([...lead, ...forward.flatMap(({ pair }) => [pair.a.id, pair.b.id])]);
}

type UnroutedRelation = Pick<MapRelation, 'pair' | 'score' | 'delta' | 'moved' | 'width'>;

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

/** Routes the lines that come forward. */
export function routeLines<Relation extends Pick<MapRelation, 'pair' | 'width'>>(
  relations: readonly Relation[],
  actors: readonly Actor[],
  discs: readonly Disc[],
  frame: MapSceneInput['frame'],
): (Relation & { bow: number; route: Route; samples: readonly Point[] })[] {
  const indexOf = new Map(actors.map(({ id }, index) => [id, index] as const));
  const connections = relations.map(({ pair, width }) => ({
    from: indexOf.get(pair.a.id)!,
    to: indexOf.get(pair.b.id)!,
    width,
  }));
  const bows = chooseBows(discs, connections, frame);
  return relations.map((relation, index) => {
    const { from, to } = connections[index]!;
    const bow = bows[index]!;
    const route = routeBetween(discs[from]!, discs[to]!, bow);
    return { ...relation, bow, route, samples: sampleRoute(route, LINE_SAMPLES) };
  });
}

/** What names depend on; where some actors are near (ids), the others have no name and are in the way of none. */
type NamesInput = Pick<MapSceneInput, 'timeline' | 'frame' | 'nameOf'> & {
  readonly near?: ReadonlySet<string> | undefined;
  /** Places that actors left: names lie over them only for want of room. */
  readonly left?: readonly Point[] | undefined;
};

/**
 * Names and their places; on a full map names may cross lines, and the actors with the strongest ties choose first.
 * `ghosts` are discs without a name that names keep clear of.
 */
export function placeNames(
  { timeline, frame, nameOf, near, left = [] }: NamesInput,
  discs: readonly Disc[],
  lines: readonly (Pick<MapRelation, 'pair' | 'width'> & { readonly samples: readonly Point[] })[],
  fontSize: number,
  ghosts: readonly Disc[] = [],
): Pick<MapActor, 'name' | 'nameLines' | 'label'>[] {
  const { actors } = timeline.dataset;
  const names = actors.map(nameOf);
  const nameLines = names.map((name) => (frame.width < NARROW_FRAME ? breakName(name) : [name]));
  const sizeOf = (index: number): LabelSize => ({
    width: Math.max(...nameLines[index]!.map((part) => textWidth(part, fontSize))),
    height: Math.round(fontSize * (0.15 + LINE_HEIGHT * nameLines[index]!.length)),
  });
  const crowd = isCrowd(actors.length);
  const obstacles = crowd ? [] : [...left, ...lines.flatMap(({ samples }) => samples)];
  const ties = new Map<string, number>();
  for (const { pair, width } of crowd ? lines : []) {
    for (const { id } of [pair.a, pair.b]) ties.set(id, (ties.get(id) ?? 0) + width);
  }
  const named = [...actors.keys()].filter((index) => near?.has(actors[index]!.id) ?? true);
  const tiesOf = named.map((index) => ties.get(actors[index]!.id) ?? 0);
  const labels = placeLabels(
    [...named.map((index) => discs[index]!), ...ghosts],
    named.map(sizeOf),
    obstacles,
    frame,
    (one, other) => (tiesOf[other] ?? 0) - (tiesOf[one] ?? 0),
  );
  const labelOf = new Map(named.map((index, place) => [index, labels[place]] as const));
  return names.map((name, index) => ({
    name,
    nameLines: nameLines[index]!,
    label: labelOf.get(index),
  }));
}

/** The boxes that names take up on the map, one for each that found a place. */
export function boxesOf(names: readonly Pick<MapActor, 'label'>[], discs: readonly Disc[]): Box[] {
  return names.flatMap(({ label }, index) => {
    const disc = discs[index]!;
    return label ? [{ ...label, x: disc.x + label.dx, y: disc.y + label.dy }] : [];
  });
}

/** Thousands of faint lines become a handful of marks: one for each step of score. */
function bundle(relations: readonly UnroutedRelation[]): FaintRelations[] {
  const bundles = new Map<number, [string, string][]>();
  for (const { pair, score } of relations) {
    const step = Math.round(score / BUNDLE_STEP) * BUNDLE_STEP;
    const pairs = bundles.get(step) ?? [];
    pairs.push([pair.a.id, pair.b.id]);
    bundles.set(step, pairs);
  }
  return [...bundles].map(([score, pairs]) => ({ score, pairs }));
}

/** Where a disc stood, if it is visibly elsewhere now. */
export function visibleGhost(
  ghost: Point | undefined,
  now: Point | undefined,
  radius: number,
): Point | undefined {
  if (!ghost || !now) return undefined;
  const dx = now.x - ghost.x;
  const dy = now.y - ghost.y;
  return Math.sqrt(dx * dx + dy * dy) > GHOST_SHARE * radius ? ghost : undefined;
}
