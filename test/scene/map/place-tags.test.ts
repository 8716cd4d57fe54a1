// Where score tags go, in cases one can draw.
import { expect, test } from 'vitest';
import { placeTags, type PlacedTag, type TagRequest } from '../../../src/scene/map/place-tags.ts';
import { routeBetween, sampleRoute } from '../../../src/scene/map/route.ts';

const frame = { width: 400, height: 200 };
const west = { x: 40, y: 100, r: 20 };
const east = { x: 360, y: 100, r: 20 };
const wide = { width: 70, height: 22 };
const narrow = { width: 40, height: 22 };
const open = { discs: [west, east], names: [], frame };

function tagOn(from = west, to = east, sizes = [wide, narrow]): TagRequest {
  const route = routeBetween(from, to, 0);
  return { route, sizes, loss: 1000, samples: sampleRoute(route, 33) };
}

test('a tag alone sits on the middle of its line, in the size it wants', () => {
  expect(placeTags([tagOn()], open)).toEqual([{ t: 0.5, dx: 0, dy: 0, size: 0 }]);
});

test('it slides along its line to leave the middle to a name', () => {
  const names = [{ x: 200, y: 100, width: 20, height: 16 }];
  const [tag] = placeTags([tagOn()], { ...open, names });
  expect(tag).toMatchObject({ dx: 0, dy: 0, size: 0 });
  // Clear of the name by 3 px: 10 + 35 + 3 from the middle of a line of 272 px.
  expect(Math.abs(tag!.t - 0.5) * 272).toBeGreaterThanOrEqual(48);
});

test('it leaves the crossing to another line', () => {
  const crossing = tagOn({ x: 200, y: 20, r: 5 }, { x: 200, y: 180, r: 5 });
  const [first, second] = placeTags([tagOn(), crossing], open);
  expect(first!.t).not.toBe(0.5);
  expect(second!.t).not.toBe(0.5);
});

test('it says less where there is no room for all', () => {
  const [here, near] = [west, { ...west, x: 135 }].map((disc) => ({ ...disc, y: 22 }));
  const slit = { discs: [here!, near!], names: [], frame: { width: 400, height: 44 } };
  expect(placeTags([tagOn(here, near)], slit)).toEqual([{ t: 0.5, dx: 0, dy: 0, size: 1 }]);
});

test('it says less where that costs less than a leader across other lines', () => {
  // On the line is room for the narrow one alone; above and below other lines run.
  const near = { ...west, x: 145 };
  const beside = [75, 125].map((y) => tagOn({ x: 20, y, r: 2 }, { x: 380, y, r: 2 }, []));
  const placed = (loss: number): PlacedTag | undefined =>
    placeTags([{ ...tagOn(west, near), loss }, ...beside], { ...open, discs: [west, near] })[0];
  expect(placed(100)).toMatchObject({ t: 0.5, dx: 0, dy: 0, size: 1 });
  expect(placed(200)).toMatchObject({ size: 0 });
});

test('it stands off a line that is too short for it', () => {
  const near = { ...west, x: 135 };
  const [tag] = placeTags([tagOn(west, near)], { ...open, discs: [west, near] });
  expect(tag).toMatchObject({ t: 0.5, size: 0 });
  expect(Math.hypot(tag!.dx, tag!.dy)).toBeGreaterThan(19);
});

// Lines above and below, too near to each other for a tag to stand between them.
const wall = [12, 32, 52, 64].flatMap((distance) =>
  [100 - distance, 100 + distance].map((y) => tagOn({ ...west, y }, { ...east, y })),
);

test('one that stays near is left out where the nearest clear place is a long leader away', () => {
  const [free] = placeTags([tagOn(), ...wall], open);
  expect(Math.abs(free!.dy)).toBeGreaterThan(72);
  expect(placeTags([{ ...tagOn(), staysNear: true }, ...wall], open)[0]).toBeUndefined();
  expect(placeTags([{ ...tagOn(), staysNear: true }], open)[0]).toMatchObject({ dx: 0, dy: 0 });
});

/** A point of the leader of a tag on the line from west to east, whose ends lie 4 px off the rims. */
function onLeader({ t, dx, dy }: PlacedTag, share: number): { x: number; y: number } {
  return { x: 64 + 272 * t + dx * share, y: 100 + dy * share };
}

test('no leader runs through a name', () => {
  const [free] = placeTags([tagOn(), ...wall], open);
  const name = { ...onLeader(free!, 0.45), width: 12, height: 12 };
  const [tag] = placeTags([tagOn(), ...wall], { ...open, names: [name] });
  for (let share = 0; share <= 1; share += 0.01) {
    const { x, y } = onLeader(tag!, share);
    expect(Math.abs(x - name.x) < 6 && Math.abs(y - name.y) < 6).toBe(false);
  }
});

test('a leader crosses no line where it can go the other way', () => {
  const near = { ...west, x: 135 };
  const between = [west, near];
  const beside = [75, 125].map((y) => tagOn({ x: 20, y, r: 2 }, { x: 380, y, r: 2 }, []));
  for (const [line, side] of [
    [beside[0]!, 1],
    [beside[1]!, -1],
  ] as const) {
    const [tag] = placeTags([tagOn(west, near), line], { ...open, discs: between });
    expect(Math.sign(tag!.dy)).toBe(side);
  }
});

test('one that stays near is left out where its leader would run under the tag of another', () => {
  // The lane above the line is full of a tag; further up there is room.
  const above = tagOn({ ...west, y: 60 }, { ...east, y: 60 }, [{ width: 250, height: 22 }]);
  const below = [135, 150, 170, 185].map((y) => tagOn({ ...west, y }, { ...east, y }, []));
  const short = tagOn({ ...west, x: 170 }, { ...east, x: 230 }, [wide]);
  const discs = [
    { ...west, x: 170 },
    { ...east, x: 230 },
  ];
  const [, free] = placeTags([above, short, ...below], { ...open, discs });
  expect(free!.dy).toBeLessThan(-50);
  const [, near] = placeTags([above, { ...short, staysNear: true }, ...below], { ...open, discs });
  expect(near).toBeUndefined();
});

test('a tag slides along its line to leave the leader of an earlier one in sight', () => {
  const lineAt = (y: number, sizes: (typeof wide)[] = []): TagRequest =>
    tagOn({ ...west, y }, { ...east, y }, sizes);
  const discs = [
    { ...west, x: 170 },
    { ...east, x: 230 },
  ];
  // The short line's tag has room above two other lines alone, the lower of which has a tag of its own.
  const short = tagOn(discs[0], discs[1], [wide]);
  const others = [lineAt(64, [narrow]), ...[44, 135, 150, 170, 185].map((y) => lineAt(y))];
  const [free, other] = placeTags([short, ...others], { ...open, discs });
  expect(free).toMatchObject({ t: 0.5, dx: 0, dy: -72 });
  expect(other).toMatchObject({ dx: 0, dy: 0 });
  // The middle of that line is where the leader passes.
  expect(Math.abs(other!.t - 0.5) * 272).toBeGreaterThan(20);
});

test('a tag that finds no clear place is left out, and the next is not', () => {
  const huge = tagOn(west, east, [{ width: 390, height: 190 }]);
  const above = tagOn({ ...west, y: 30 }, { ...east, y: 30 });
  expect(placeTags([huge, above], open)).toEqual([undefined, { t: 0.5, dx: 0, dy: 0, size: 0 }]);
});
