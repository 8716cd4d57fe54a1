// What a reader could not follow in a picture of discs, lines, tags and names: one thing over another.
import type { Actor } from '../../src/dataset/schema.ts';
import type { Pair } from '../../src/model/pair.ts';
import {
  outsideFrame,
  pointsInside,
  reachIntoDisc,
  sharedArea,
  type Box,
} from '../../src/scene/box.ts';
import { TAG_HEIGHT } from '../../src/scene/map/map-tags.ts';
import { pointOn, routeBetween, sampleRoute, type Disc } from '../../src/scene/map/route.ts';

/** What the scenes of a map and of a difference have in common. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly actors: readonly {
    readonly actor: Actor;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly label:
      (Omit<Box, 'x' | 'y'> & { readonly dx: number; readonly dy: number }) | undefined;
  }[];
  readonly relations: readonly {
    readonly pair: Pair;
    readonly bow: number;
    readonly width: number;
    readonly tag:
      | { readonly t: number; readonly dx: number; readonly dy: number; readonly width: number }
      | undefined;
  }[];
}

/** Points a line is measured at; finer than what the router looks at. */
const FINE = 81;

/** Lines that end at one disc must come near each other there: so far from its rim, in px. */
const MEETING = 34;

/** A line that leaves a disc may be near the disc's own neighbour; so far from its rim, in px. */
const LEAVING = 12;

interface DrawnLine {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** The discs of a picture. */
function discsOf(scene: Picture): (Disc & { id: string })[] {
  return scene.actors.map(({ actor, x, y }) => ({ id: actor.id, x, y, r: scene.radius }));
}

function linesOf(scene: Picture): DrawnLine[] {
  const discs = new Map(discsOf(scene).map((disc) => [disc.id, disc] as const));
  return scene.relations.map(({ pair, bow, width }) => ({
    name: `${pair.a.short}–${pair.b.short}`,
    from: pair.a.id,
    to: pair.b.id,
    width,
    points: sampleRoute(routeBetween(discs.get(pair.a.id)!, discs.get(pair.b.id)!, bow), FINE),
  }));
}

/** The boxes of all tags. */
export function tagBoxes(scene: Picture): (Box & { name: string })[] {
  const discs = new Map(discsOf(scene).map((disc) => [disc.id, disc] as const));
  return scene.relations.flatMap(({ pair, bow, tag }) => {
    if (!tag) return [];
    const route = routeBetween(discs.get(pair.a.id)!, discs.get(pair.b.id)!, bow);
    const foot = pointOn(route, tag.t);
    const place = { x: foot.x + tag.dx, y: foot.y + tag.dy };
    const name = `${pair.a.short}–${pair.b.short}`;
    return [{ ...place, width: tag.width, height: TAG_HEIGHT, name }];
  });
}

/** The boxes of all names. */
export function labelBoxes(scene: Picture): (Box & { name: string })[] {
  return scene.actors.flatMap(({ label, name, x, y }) =>
    label ? [{ ...label, x: x + label.dx, y: y + label.dy, name }] : [],
  );
}

function isEnd({ from, to }: DrawnLine, id: string): boolean {
  return from === id || to === id;
}

/** Compares squares: it is asked for every two points of every two lines, and a root takes longest. */
function isWithin(limit: number, from: { readonly x: number; readonly y: number }) {
  const most = limit ** 2;
  return ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    (x - from.x) ** 2 + (y - from.y) ** 2 < most;
}

function lengthOf(points: DrawnLine['points']): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1] ?? point;
    return sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
}

/** All that a reader could not follow in a scene, in words; empty when the picture is clean. */
export function faultsOf(scene: Picture): string[] {
  const discs = discsOf(scene);
  const lines = linesOf(scene);
  const tags = tagBoxes(scene);
  const labels = labelBoxes(scene);
  const faults: string[] = [];
  for (const line of lines) {
    for (const disc of discs) {
      if (disc.id === line.from || disc.id === line.to) continue;
      const ends = discs.filter(({ id }) => isEnd(line, id));
      const onWay = line.points.filter(({ x, y }) =>
        ends.every((end) => Math.hypot(x - end.x, y - end.y) > end.r + LEAVING),
      );
      const gap =
        Math.min(...onWay.map(({ x, y }) => Math.hypot(x - disc.x, y - disc.y))) -
        disc.r -
        line.width / 2;
      if (gap < 6) faults.push(`${line.name} passes ${gap.toFixed(1)} px from ${disc.id}`);
    }
  }
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      const limit = (one.width + other.width) / 2 + 2;
      const shared = discs.find(({ id }) => isEnd(one, id) && isEnd(other, id));
      const away = one.points.filter(
        ({ x, y }) => !shared || Math.hypot(x - shared.x, y - shared.y) > shared.r + MEETING,
      );
      const near = away.filter((point) => other.points.some(isWithin(limit, point))).length;
      const run = (near / FINE) * lengthOf(one.points);
      const crossing = shared ? 0 : 3 * limit;
      if (run > crossing + 24)
        faults.push(`${one.name} runs ${run.toFixed(0)} px along ${other.name}`);
    }
  });
  const boxes = [...tags, ...labels];
  boxes.forEach((box, index) => {
    if (discs.some((disc) => reachIntoDisc(box, disc, 1) > 0))
      faults.push(`${box.name} covers a disc`);
    if (outsideFrame(box, scene) > 0) faults.push(`${box.name} leaves the frame`);
    for (const other of boxes.slice(index + 1)) {
      if (sharedArea(box, other) > 0) faults.push(`${box.name} and ${other.name} overlap`);
    }
  });
  for (const tag of tags) {
    for (const line of lines) {
      if (line.name !== tag.name && pointsInside(tag, line.points, 0) > 0) {
        faults.push(`tag ${tag.name} lies on line ${line.name}`);
      }
    }
  }
  return faults;
}
