import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { keyedList } from '../../src/elements/keyed-list.ts';

const frame = document.createElement('ul');
const show = (...keys: string[]): void => {
  render(html`${keyedList(keys.map((key) => [key, html`<li>${key}</li>`]))}`, frame);
};
const shown = (): string[] => [...frame.children].map((item) => item.textContent);

test('items stand in the order given and keep their marks, whoever comes, goes or moves', () => {
  const marks = new Map<string, Element>();
  let seed = 3;
  const chance = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  for (let round = 0; round < 200; round += 1) {
    const before = new Set(shown());
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
      .filter(() => chance() % 3 > 0)
      .map((key) => ({ key, rank: chance() }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ key }) => key);
    show(...keys);
    expect(shown()).toEqual(keys);
    for (const item of frame.children) {
      const key = item.textContent;
      if (before.has(key)) expect(marks.get(key)).toBe(item);
      marks.set(key, item);
    }
  }
});

test('what has gone leaves nothing behind', () => {
  show('a', 'b');
  const { length } = frame.childNodes;
  for (let round = 0; round < 50; round += 1) {
    show('a', `new ${round}`, 'b');
    show('b', 'a');
  }
  show('a', 'b');
  expect(frame.childNodes).toHaveLength(length);
});
