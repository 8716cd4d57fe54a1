/**
 * Everything the picture of two dates draws, in CSS px and without colour: where each actor stood and stands, an arrow
 * of its motion, and lines that show by how much each relation changed, not how good it is.
 */
import type { Frame } from './box.ts';
import type { Actor } from '../dataset/schema.ts';
import type { Layout } from '../layout/create-layout.ts';
import { fitToViewport } from '../layout/fit-to-viewport.ts';
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline } from '../model/timeline.ts';
import { shownChange } from '../words/shown-points.ts';
import type { Words } from '../words/words.ts';
import {
  changeTags,
  type ChangedLine,
  type ChangeKind,
  type ChangeTag,
} from './map/change-tags.ts';
import { strokeWidth } from './map/line-style.ts';
import { visibleGhost } from './map/ghosts.ts';
import { boxesOf, nameSize, NARROW_FRAME, placeNames } from './map/map-names.ts';
import { routeLines } from './map/route-lines.ts';
import { motionArrow, type MotionArrow } from './map/motion-arrow.ts';
import type { PlacedLabel } from './map/place-labels.ts';
import type { TagObstacles } from './map/place-tags.ts';
import { sortByProminence } from './map/prominence.ts';
import type { Disc, Point } from './map/route.ts';

/** An actor, where it stands at the second date. */
export interface DifferenceActor extends Point {
  readonly actor: Actor;
  readonly name: string;
  /** The name as it is written beside the disc: in two lines where the picture is narrow. */
  readonly nameLines: readonly string[];
  readonly label: PlacedLabel | undefined;
  /** Whether any of its relations is known at the second date. */
  readonly known: boolean;
  /** Where it stood at the first date; `undefined` when it hardly moved, or was not known. */
  readonly ghost: Point | undefined;
  /** From there to here, if there is room for it. */
  readonly arrow: MotionArrow | undefined;
}

/** The line of a relation that is known at the second date. */
export interface DifferenceRelation {
  readonly pair: Pair;
  readonly kind: ChangeKind;
  /** Points by which it changed, as shown; for one that begins, its score. */
  readonly delta: number;
  /** Stroke width in px: it grows with the change. */
  readonly width: number;
  readonly bow: number;
  readonly tag: ChangeTag | undefined;
}

/** The picture, in CSS px. */
export interface DifferenceScene {
  readonly width: number;
  readonly height: number;
  /** Radius of all discs. */
  readonly radius: number;
  /** Radius of the ghosts. */
  readonly ghostRadius: number;
  readonly fontSize: number;
  readonly actors: readonly DifferenceActor[];
  readonly relations: readonly DifferenceRelation[];
  /** Pairs that recede where there are too many to draw all alike; none with few actors. */
  readonly background: readonly Pair[];
}

/** What a scene is built from. */
export interface DifferenceSceneInput {
  readonly timeline: Timeline;
  readonly layout: Layout;
  /** The earlier and the later moment. */
  readonly from: Moment;
  readonly to: Moment;
  /** Ids of the actors brought forward: with many actors their relations are drawn in full. */
  readonly lead: readonly string[];
  readonly frame: Frame;
  readonly words: Words;
  readonly nameOf: (actor: Actor) => string;
}

/** Height of the picture in px: at least, at most, and what names and tags take of it. */
const HEIGHT = { least: 232, most: 500, names: 120 };
/** Most of the width that the height may be, where the picture is narrow and where it is wide. */
const MOST_ASPECT = { narrow: 1.1, wide: 0.52 };
/** Share of the width that the places themselves take. */
const PLACES_SHARE = 0.9;

/** The height, in px, of a picture of `width` px that has room for all places, and not much more. */
export function differenceHeight({ extent }: Pick<Layout, 'extent'>, width: number): number {
  const needed = (PLACES_SHARE * width * extent.height) / extent.width + HEIGHT.names;
  const most = width * (width < NARROW_FRAME ? MOST_ASPECT.narrow : MOST_ASPECT.wide);
  return Math.round(Math.max(HEIGHT.least, Math.min(HEIGHT.most, most, needed)));
}

/** Radius of a ghost, as a share of that of the discs. */
const GHOST_RADIUS = 0.8;
/** Changes above this, in points, are no thicker. */
const MOST_POINTS = 10;
/** Width in px of the line of a relation that did not change. */
const UNCHANGED_WIDTH = 1.5;
/** So many changes must have a tag, even one that covers a ghost or an arrow. */
const LARGEST_CHANGES = 3;
const CENTRE: Point = { x: 0, y: 0 };

/** Builds the scene. A pure function of its input. */
export function buildDifferenceScene(input: DifferenceSceneInput): DifferenceScene {
  const { timeline, layout, to, frame, lead, words } = input;
  const { actors } = timeline.dataset;
  const fontSize = nameSize(frame);
  const { radius, ghostRadius, discs, ghosts, arrows } = placeActors(input);
  const changes = changesOf(input, radius);
  const { forward, background } = sortByProminence(changes, actors.length, lead, frame);
  const lines = routeLines(forward, actors, discs, frame);
  const names = placeNamesBesideGhosts(input, discs, ghosts, lines, fontSize);
  const obstacles = { discs, names: boxesOf(names, discs), frame };
  const moved = {
    ghosts: ghosts.flatMap((ghost) => (ghost ? [{ ...ghost, r: ghostRadius }] : [])),
    motion: arrows.flatMap((arrow) => arrow ?? []),
  };
  const tags = placeTagsBesideMotion(lines, obstacles, moved, words);
  return {
    width: frame.width,
    height: frame.height,
    radius,
    ghostRadius,
    fontSize,
    actors: actors.map((actor, index) => ({
      actor,
      ...names[index]!,
      x: discs[index]!.x,
      y: discs[index]!.y,
      known: layout.isKnown(actor.id, to),
      ghost: ghosts[index],
      arrow: arrows[index],
    })),
    relations: lines.map((line, index) => withTag(line, tags[index])),
    background: background.map(({ pair }) => pair),
  };
}

/** A relation as it is drawn; how its line was found is not kept. */
function withTag(
  { pair, kind, delta, width, bow }: Omit<DifferenceRelation, 'tag'>,
  tag: DifferenceRelation['tag'],
): DifferenceRelation {
  return { pair, kind, delta, width, bow, tag };
}

/** Where the actors stand and stood, each list in the order of the dataset. */
interface MovedActors extends Pick<DifferenceScene, 'radius' | 'ghostRadius'> {
  readonly discs: readonly Disc[];
  readonly ghosts: readonly DifferenceActor['ghost'][];
  readonly arrows: readonly DifferenceActor['arrow'][];
}

function placeActors({ timeline, layout, from, to, frame }: DifferenceSceneInput): MovedActors {
  const { actors } = timeline.dataset;
  const { radius, places } = fitToViewport(layout, layout.positionsAt(to), frame);
  const before = fitToViewport(layout, layout.positionsAt(from), frame).places;
  const discs = actors.map(({ id }): Disc => ({ ...(places.get(id) ?? CENTRE), r: radius }));
  const ghosts = actors.map(({ id }, index) =>
    layout.isKnown(id, from) ? visibleGhost(before.get(id), discs[index], radius) : undefined,
  );
  const ghostRadius = GHOST_RADIUS * radius;
  const arrows = discs.map((disc, index) => {
    const ghost = ghosts[index];
    return ghost && motionArrow({ ...ghost, r: ghostRadius }, disc);
  });
  return { radius, ghostRadius, discs, ghosts, arrows };
}

/** Tags keep clear of ghosts and arrows, unless one of the largest changes would then have none: as names do. */
function placeTagsBesideMotion(
  lines: readonly ChangedLine[],
  obstacles: TagObstacles,
  { ghosts, motion }: { readonly ghosts: readonly Disc[]; readonly motion: readonly MotionArrow[] },
  words: Words,
): (ChangeTag | undefined)[] {
  const discs = [...obstacles.discs, ...ghosts];
  const tags = changeTags(lines, { ...obstacles, discs }, motion, words);
  return isTagLacking(lines, tags) ? changeTags(lines, obstacles, [], words) : tags;
}

/** Whether one of the largest changes has no tag. */
function isTagLacking(
  lines: readonly Pick<DifferenceRelation, 'kind' | 'delta'>[],
  tags: readonly (ChangeTag | undefined)[],
): boolean {
  const changed = [...lines.keys()].filter((index) => lines[index]!.kind !== 'unchanged');
  changed.sort((one, other) => Math.abs(lines[other]!.delta) - Math.abs(lines[one]!.delta));
  return changed.slice(0, LARGEST_CHANGES).some((index) => !tags[index]);
}

type PlacedNames = ReturnType<typeof placeNames>;

/** Where a name finds no place beside the ghosts, it may lie over its own one, or else over any: better than no name. */
function placeNamesBesideGhosts(
  input: DifferenceSceneInput,
  discs: readonly Disc[],
  ghosts: readonly (Point | undefined)[],
  lines: Parameters<typeof placeNames>[2],
  fontSize: number,
): PlacedNames {
  const place = (kept: (index: number) => boolean): PlacedNames => {
    const clear = ghosts.flatMap((ghost, index) =>
      ghost && kept(index) ? [{ ...ghost, r: GHOST_RADIUS * discs[index]!.r }] : [],
    );
    return placeNames(input, discs, lines, fontSize, clear);
  };
  const isWhole = (names: PlacedNames): boolean => names.every(({ label }) => label);
  const all = place(() => true);
  if (isWhole(all)) return all;
  const most = place((index) => all[index]!.label !== undefined);
  return isWhole(most) ? most : place(() => false);
}

interface RankedChange extends Pick<DifferenceRelation, 'pair' | 'kind' | 'delta' | 'width'> {
  readonly score: number;
  readonly moved: boolean;
}

/** The relations that are known at the second moment. */
function changesOf({ timeline, from, to }: DifferenceSceneInput, radius: number): RankedChange[] {
  return timeline.pairs.flatMap((pair) => {
    const score = timeline.scoreAt(pair, to);
    if (score === undefined) return [];
    const before = timeline.scoreAt(pair, from);
    const delta = shownChange(before, score);
    const kind = kindOf(before, delta);
    const points = Math.min(MOST_POINTS, Math.abs(delta));
    const width = kind === 'unchanged' ? UNCHANGED_WIDTH : strokeWidth(points, radius);
    return [{ pair, kind, delta, width, score, moved: false }];
  });
}

function kindOf(before: number | undefined, delta: number): ChangeKind {
  if (before === undefined) return 'begins';
  if (delta === 0) return 'unchanged';
  return delta > 0 ? 'closer' : 'apart';
}
