import { expect, test } from 'vitest';
import { textWidth } from '../../src/scene/text-width.ts';

test('a mark that only turns the way a text runs takes no room', () => {
  expect(textWidth('\u2066−8.2\u2069', 10)).toBe(textWidth('−8.2', 10));
});
