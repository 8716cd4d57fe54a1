/** Names of the actors and where they stand beside their discs. */
import type { Actor } from '../../dataset/schema.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Box, Frame } from '../box.ts';
import { textWidth } from '../text-width.ts';
import type { MapActor, MapRelation } from './map-scene.ts';
import { placeLabels, type LabelSize } from './place-labels.ts';
import { isCrowd } from './prominence.ts';
import type { Disc, Point } from './route.ts';

/** Names break and letters are smaller in frames narrower than this, in px. */
export const NARROW_FRAME = 480;
/** Height of a line of a name, in font sizes. */
const LINE_HEIGHT = 1.15;

/** Font size of names in a frame, in px. */
export function nameSize({ width }: Frame): number {
  return width < NARROW_FRAME ? 13 : 15;
}

/** What names depend on; where some actors are near (ids), the others have no name and are in the way of none. */
interface NamesInput {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly nameOf: (actor: Actor) => string;
  readonly near?: ReadonlySet<string> | undefined;
  /** Places that actors left: names lie over them only for want of room. */
  readonly left?: readonly Point[] | undefined;
}

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
    (one, other) => tiesOf[other]! - tiesOf[one]!,
  );
  return names.map((name, index) => ({
    name,
    nameLines: nameLines[index]!,
    label: labels[named.indexOf(index)],
  }));
}

/** The boxes that names take up on the map, one for each that found a place. */
export function boxesOf(names: readonly Pick<MapActor, 'label'>[], discs: readonly Disc[]): Box[] {
  return names.flatMap(({ label }, index) => {
    const disc = discs[index]!;
    return label ? [{ ...label, x: disc.x + label.dx, y: disc.y + label.dy }] : [];
  });
}

/** Breaks a name of two words or more near its middle. */
function breakName(name: string): string[] {
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [gap] = gaps.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return gap === undefined ? [name] : [name.slice(0, gap), name.slice(gap + 1)];
}

/** How far below the disc's centre a line of a name stands whose `count` lines stand round `dy`; all in px. */
export function nameRow(index: number, count: number, dy: number, fontSize: number): number {
  const step = fontSize * LINE_HEIGHT;
  return dy - ((count - 1) * step) / 2 + index * step;
}
