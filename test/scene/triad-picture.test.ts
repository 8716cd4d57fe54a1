// The triangle of three actors: known ties alone, in the map's line style, scores on their lines.
import { describe, expect, test } from 'vitest';
import { strokeWidth } from '../../src/scene/map/line-style.ts';
import { triadPicture } from '../../src/scene/triad-picture.ts';
import { triadRoles } from '../../src/words/triad-roles.ts';
import { level, timeline } from '../support/datasets.ts';

function picture(scores: Record<string, number>) {
  const levels = Object.entries(scores).map(([pair, score]) => level(pair, '2025-01-01', score));
  const told = timeline({ levels });
  return triadPicture(triadRoles(told, ['A', 'B', 'C'], told.momentAt('2025-01-01'))!);
}

describe('the triangle', () => {
  test('has the friend of both others on top, and stays within its frame', () => {
    const { discs, width, height } = picture({ 'A-B': 4, 'B-C': 6, 'A-C': -9 });
    expect(discs.map(({ actor }) => actor.id)).toEqual(['B', 'A', 'C']);
    expect(discs[0]!.y).toBeLessThan(Math.min(discs[1]!.y, discs[2]!.y));
    expect(discs[1]!.x).toBeLessThan(discs[2]!.x);
    for (const { x, y, r } of discs) {
      expect(Math.min(x - r, y - r, width - x - r, height - y - r)).toBeGreaterThanOrEqual(0);
    }
  });

  test('draws each tie as the map does, with its score in the middle', () => {
    const { lines, discs } = picture({ 'A-B': 4, 'B-C': 6, 'A-C': -9 });
    expect(lines.map(({ score, dash }) => [score, dash !== undefined])).toEqual([
      [4, false],
      [6, false],
      [-9, true],
    ]);
    expect(lines.map(({ width }) => width)).toEqual(
      [4, 6, -9].map((score) => strokeWidth(score, discs[0]!.r)),
    );
    const [, left, right] = discs;
    expect(lines[2]!.tag).toEqual({ x: (left!.x + right!.x) / 2, y: left!.y });
  });

  test('draws no line where a tie is unknown', () => {
    expect(picture({ 'A-B': 4 }).lines.map(({ score }) => score)).toEqual([4]);
    expect(picture({}).lines).toEqual([]);
  });
});
