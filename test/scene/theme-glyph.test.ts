import { expect, test } from 'vitest';
import { THEMES } from '../../src/dataset/schema.ts';
import { themePath } from '../../src/scene/theme-glyph.ts';

test('each theme has a closed shape of its own', () => {
  const paths = THEMES.map((theme) => themePath(theme, 6));
  expect(new Set(paths).size).toBe(THEMES.length);
  for (const path of paths) expect(path).toMatch(/^M[-\d. LA]+Z$/);
});

test('a shape stays within a quarter more than its radius', () => {
  for (const theme of THEMES.filter((name) => name !== 'law')) {
    const numbers = themePath(theme, 10)
      .match(/-?\d+(\.\d+)?/g)!
      .map(Number);
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(12.5);
  }
});

test('a shape can stand anywhere', () => {
  const numbers = (path: string): number[] => path.match(/-?\d+(\.\d+)?/g)!.map(Number);
  const corners = (path: string): number[][] => path.split(/[MLZ]/).filter(Boolean).map(numbers);
  for (const theme of THEMES.filter((name) => name !== 'law')) {
    const moved = corners(themePath(theme, 8)).map(([x, y]) => [x! + 100, y! + 20]);
    expect(corners(themePath(theme, 8, [100, 20])).flat()).toEqual(
      moved.flat().map((value) => expect.closeTo(value) as number),
    );
  }
  expect(themePath('law', 10, [100, 20])).toBe(
    'M90.2 20A9.8 9.8 0 1 1 109.8 20A9.8 9.8 0 1 1 90.2 20Z',
  );
});
