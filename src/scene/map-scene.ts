/**
 * Everything the map draws at one moment, in CSS px and without colour: discs, lines, tags, names, groups, ghosts.
 * Places are kept relative (a tag to its line, a name to its disc), so that all of it follows when discs move.
 */
import type { Actor } from '../dataset/schema.ts';
import type { Layout } from '../layout/create-layout.ts';
import { fitToViewport } from '../layout/fit-to-viewport.ts';
import { hullGroups } from '../model/camps.ts';
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { shownChange } from '../words/shown-points.ts';
import type { Words } from '../words/words.ts';
import { chooseBows } from './bow-routes.ts';
import { strokeWidth } from './line-style.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import { placeTags, type PlacedTag } from './place-tags.ts';
import { routeBetween, sampleRoute, type Point } from './route.ts';
import { textWidth } from './text-width.ts';

/** An actor's disc. */
export interface MapActor extends Point {
  readonly actor: Actor;
  readonly name: string;
  /** The name as it is written beside the disc: in two lines where the map is narrow. */
  readonly nameLines: readonly string[];
  /** False while none of its relations is known: it waits, faded, at its first place. */
  readonly known: boolean;
  readonly label: PlacedLabel | undefined;
  /** Where the disc stood before, when it has moved visibly since. */
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

/** A score tag at its place on or beside its line. */
export interface MapTag {
  /** Place along the line, 0 to 1, and from there to the tag's centre in px. */
  readonly t: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly score: string;
  readonly scoreWidth: number;
  /** The points of the change without a sign, `1.3`; empty where none is shown. */
  readonly change: string;
}

export interface MapScene {
  readonly width: number;
  readonly height: number;
  /** Radius of all discs. */
  readonly radius: number;
  readonly fontSize: number;
  readonly actors: readonly MapActor[];
  readonly relations: readonly MapRelation[];
  /** Ids of actors held together by friendly ties; a soft outline is drawn round each group. */
  readonly groups: readonly (readonly string[])[];
}

export interface MapSceneInput {
  readonly timeline: Timeline;
  readonly layout: Layout;
  readonly moment: Moment;
  /** The moment that ghosts and changes are counted from. */
  readonly since: Moment | undefined;
  /** The event whose relations are lit. */
  readonly event: TimelineEvent | undefined;
  readonly frame: { readonly width: number; readonly height: number };
  readonly words: Words;
  readonly nameOf: (actor: Actor) => string;
}

/** Height of a score tag in px. */
export const TAG_HEIGHT = 22;
/** Font size of score tags in px. */
export const TAG_FONT_SIZE = 12;
/** Room inside a tag at either end, and between score and change, in px. */
export const TAG_PADDING = 8;
export const CHANGE_GAP = 5;
/** Width of the triangle before a change, with the room after it, in px. */
export const TRIANGLE_WIDTH = 10;
/** A ghost nearer than this share of the radius to its disc would be noise. */
const GHOST_SHARE = 0.6;
const NARROW_FRAME = 480;
/** Height of a line of a name, in font sizes. */
export const LINE_HEIGHT = 1.15;

/** Builds the scene. A pure function of its input: the same moment gives the same picture, however one got there. */
export function buildMapScene(input: MapSceneInput): MapScene {
  const { timeline, layout, moment, since, frame } = input;
  const state = timeline.relationsAt(moment);
  const fontSize = frame.width < NARROW_FRAME ? 13 : 15;
  const { radius, places } = fitToViewport(layout, layout.positionsAt(moment), frame);
  const before = since && fitToViewport(layout, layout.positionsAt(since), frame).places;
  const actors = timeline.dataset.actors;
  const discs = actors.map(({ id }) => ({ ...(places.get(id) ?? CENTRE), r: radius }));
  const indexOf = new Map(actors.map(({ id }, index) => [id, index] as const));
  const known = state.relations.flatMap(({ pair, score }) =>
    score === undefined ? [] : [{ pair, score }],
  );
  const drawn = known.map(({ pair, score }) => ({
    ...relationBasics(input, pair, score, radius),
    from: indexOf.get(pair.a.id) ?? 0,
    to: indexOf.get(pair.b.id) ?? 0,
  }));
  const bows = chooseBows(discs, drawn, frame);
  const routes = drawn.map(({ from, to }, index) =>
    routeBetween(discs[from] ?? EMPTY_DISC, discs[to] ?? EMPTY_DISC, bows[index] ?? 0),
  );
  const samples = routes.map((route) => sampleRoute(route, LINE_SAMPLES));
  const names = actors.map(input.nameOf);
  const nameLines = names.map((name) => (frame.width < NARROW_FRAME ? breakName(name) : [name]));
  const sizes = nameLines.map((lines) => ({
    width: Math.max(...lines.map((line) => textWidth(line, fontSize))),
    height: Math.round(fontSize * (0.15 + LINE_HEIGHT * lines.length)),
  }));
  const labels = placeLabels(discs, sizes, samples.flat(), frame);
  const nameBoxes = labels.flatMap((label, index) => {
    const disc = discs[index];
    return label && disc ? [{ ...label, x: disc.x + label.dx, y: disc.y + label.dy }] : [];
  });
  const tags = tagsInOrder(drawn, routes, samples, { discs, names: nameBoxes, frame }, input.words);
  return {
    width: frame.width,
    height: frame.height,
    radius,
    fontSize,
    actors: actors.map((actor, index) => ({
      actor,
      name: names[index] ?? actor.short,
      nameLines: nameLines[index] ?? [],
      ...(places.get(actor.id) ?? CENTRE),
      known: known.some(({ pair }) => pair.a === actor || pair.b === actor),
      label: labels[index],
      ghost: visibleGhost(before?.get(actor.id), places.get(actor.id), radius),
    })),
    relations: drawn.map(({ pair, score, delta, moved, width }, index) => ({
      pair,
      score,
      delta,
      moved,
      width,
      bow: bows[index] ?? 0,
      tag: tags[index],
    })),
    groups: hullGroups(state),
  };
}

/** Points at which a line is seen by tags and names; 12 px apart on the longest line of a wide map. */
const LINE_SAMPLES = 65;
const CENTRE: Point = { x: 0, y: 0 };
const EMPTY_DISC = { ...CENTRE, r: 0 };

/** Breaks a name of two words or more near its middle. */
function breakName(name: string): string[] {
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [gap] = gaps.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return gap === undefined ? [name] : [name.slice(0, gap), name.slice(gap + 1)];
}

type RelationBasics = Pick<MapRelation, 'pair' | 'score' | 'delta' | 'moved' | 'width'>;

function relationBasics(
  { timeline, since, event }: MapSceneInput,
  pair: Pair,
  score: number,
  radius: number,
): RelationBasics {
  const delta = since && shownChange(timeline.scoreAt(pair, since), score);
  const isMoved = ({ from, to }: { from: string; to: string }): boolean =>
    timeline.pair(from, to) === pair;
  const moved =
    event !== undefined &&
    (event.event.effects.some(isMoved) ||
      event.event.levels.some(({ between: [from, to] }) => isMoved({ from, to })));
  return { pair, score, delta, moved, width: strokeWidth(score, radius) };
}

/** Tags choose their places in the order of what a reader looks for: moved lines first, then the strongest. */
function tagsInOrder(
  drawn: readonly RelationBasics[],
  routes: readonly Parameters<typeof sampleRoute>[0][],
  samples: readonly (readonly Point[])[],
  obstacles: Parameters<typeof placeTags>[1],
  words: Words,
): (MapTag | undefined)[] {
  const texts = drawn.map(({ score, delta }) => tagTexts(score, delta, words));
  const order = drawn
    .map((relation, index) => ({ relation, index }))
    .sort(
      (one, other) =>
        Number(other.relation.moved) - Number(one.relation.moved) ||
        Math.abs(other.relation.delta ?? 0) - Math.abs(one.relation.delta ?? 0) ||
        Math.abs(other.relation.score) - Math.abs(one.relation.score) ||
        one.index - other.index,
    )
    .map(({ index }) => index);
  const requests = order.map((index) => ({
    route: routes[index] ?? { start: CENTRE, control: CENTRE, end: CENTRE },
    samples: samples[index] ?? [],
    sizes: (texts[index] ?? []).map(({ width }) => ({ width, height: TAG_HEIGHT })),
  }));
  const tags: (MapTag | undefined)[] = drawn.map(() => undefined);
  placeTags(requests, obstacles).forEach((placed, rank) => {
    const index = order[rank];
    if (index !== undefined) tags[index] = placed && tagFrom(placed, texts[index] ?? []);
  });
  return tags;
}

type TagText = Pick<MapTag, 'score' | 'scoreWidth' | 'change' | 'width'>;

/** The texts a tag may show: score and change, or the score alone where room is short. */
function tagTexts(score: number, delta: number | undefined, words: Words): TagText[] {
  const text = words.score(score);
  const scoreWidth = textWidth(text, TAG_FONT_SIZE);
  const plain = { score: text, scoreWidth, change: '', width: scoreWidth + 2 * TAG_PADDING };
  if (delta === undefined || delta === 0) return [plain];
  const change = words.points(delta);
  const width = plain.width + CHANGE_GAP + TRIANGLE_WIDTH + textWidth(change, TAG_FONT_SIZE);
  return [{ ...plain, change, width }, plain];
}

function tagFrom({ size, ...place }: PlacedTag, texts: readonly TagText[]): MapTag | undefined {
  const text = texts[size];
  return text && { ...place, ...text };
}

function visibleGhost(
  before: Point | undefined,
  now: Point | undefined,
  radius: number,
): Point | undefined {
  if (!before || !now) return undefined;
  const dx = now.x - before.x;
  const dy = now.y - before.y;
  return Math.sqrt(dx * dx + dy * dy) > GHOST_SHARE * radius ? before : undefined;
}
