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
