// 200 actors and 2,000 relations: lists stay short enough for a page, and say how long they are.
import { expect, test } from 'vitest';
import '../../src/elements/alliance-table.ts';
import '../../src/elements/event/alliance-event.ts';
import '../../src/elements/map/alliance-map.ts';
import '../../src/elements/timeline/alliance-timeline.ts';
import { toIsoDate } from '../../src/dataset/calendar-date.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { generateDataset } from '../layout/generated-dataset.ts';
import { audit } from '../support/audit.ts';
import { all, one, settled, show, textOf } from './show.ts';

const data = generateDataset({ seed: 5, actors: 200, events: 400, known: 10 });
const timeline = createTimeline(data);
const knownNow = timeline.relationsAt(timeline.last).known.length;

/** Nodes of all kinds in a shadow root. */
function countNodes(host: Element): number {
  const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

const buttonOf = (host: Element, selector: string): HTMLButtonElement => one(host, selector);

test('the table shows 66 known relations at first, those that moved last, and more on demand', async () => {
  const table = await show('alliance-table', { data }, 800);
  const rows = (): HTMLElement[] => all(table, 'tbody tr');
  expect(knownNow).toBeGreaterThan(1_500);
  expect(rows()).toHaveLength(66);
  expect(textOf(one(table, 'caption'))).toContain(`66 of ${knownNow}`);
  expect(textOf(one(table, 'tbody .event'))).toBe(timeline.events.at(-1)!.event.title);
  expect(countNodes(table)).toBeLessThan(6_000);
  expect(await audit(table)).toEqual([]);
  const more = buttonOf(table, '.more');
  expect(textOf(more)).toBe(`Show 132 of ${knownNow} relations`);
  more.click();
  await settled(table);
  expect(rows()).toHaveLength(132);
});

test('the card before the first event names the 12 strongest of them', async () => {
  const { day } = timeline.events[0]!;
  const card = await show('alliance-event', { data, at: toIsoDate(day - 1) });
  const strengths = timeline
    .relationsAt(timeline.momentAt(toIsoDate(day - 1)))
    .known.map(({ score }) => Math.abs(score))
    .sort((one, other) => other - one);
  const rows = all(card, 'tbody tr');
  expect(rows).toHaveLength(12);
  const [, strongest] = /[−+](\d+\.\d)/.exec(textOf(rows[0]!)) ?? [];
  expect(strongest).toBe(strengths[0]!.toFixed(1));
});

test('the axis has stripes of 8 relations, then of 48 that moved most, and counts no unknown ones', async () => {
  const axis = await show('alliance-timeline', { data }, 800);
  const met = timeline.pairs.filter((pair) => timeline.courseOf(pair).length > 0).length;
  const rows = (): HTMLElement[] => all(axis, '.labels li');
  expect(rows()).toHaveLength(8);
  expect(textOf(one(axis, '.plain.more'))).toBe(`Show 48 of ${met} relations`);
  buttonOf(axis, '.plain.more').click();
  await settled(axis);
  expect(rows()).toHaveLength(48);
  expect(countNodes(axis)).toBeLessThan(6_000);
});

test('an actor brought forward has the stripes of its own relations', async () => {
  const { pair } = timeline.relationsAt(timeline.last).known[0]!;
  const axis = await show('alliance-timeline', { data, focusedActors: [pair.a.id] }, 800);
  const own = timeline.pairs.filter(
    (other) => timeline.courseOf(other).length > 0 && [other.a, other.b].includes(pair.a),
  ).length;
  expect(own).toBeGreaterThan(8);
  buttonOf(axis, '.plain.more').click();
  await settled(axis);
  const rows = all(axis, '.labels li');
  expect(rows).toHaveLength(own);
  expect(all(axis, '.labels .dim')).toHaveLength(0);
});

test('what follows a drag is painted apart from what it passes: the marker always, a map where it is full', async () => {
  const layerOf = (host: Element, selector: string): string =>
    getComputedStyle(one(host, selector)).willChange;
  expect(layerOf(await show('alliance-timeline', { data }), '.now')).toBe('transform');
  expect(layerOf(await show('alliance-map', { data }), 'svg')).toBe('transform');
  expect(layerOf(await show('alliance-map'), 'svg')).toBe('auto');
});

test.each([320, 390, 1_200])(
  'counts of thousands of events stand inside their glyphs at %s px',
  async (width) => {
    const many = generateDataset({ seed: 6, actors: 13, events: 10_000, gap: 2 });
    const axis = await show('alliance-timeline', { data: many, at: '2020-01-01' }, width);
    const counts = all<SVGTextElement>(axis, '.mark text');
    expect(counts.length).toBeGreaterThan(4);
    for (const count of counts) {
      const mark = count.parentElement!.querySelector('.shape')!.getBoundingClientRect();
      const { left, right } = count.getBoundingClientRect();
      expect([left >= mark.left, right <= mark.right], textOf(count)).toEqual([true, true]);
    }
  },
);
