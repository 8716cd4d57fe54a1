import { expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import type { AllianceExplorer } from '../../src/explorer/alliance-explorer.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { wordsFor } from '../../src/words/words.ts';
import { dataset, level, push } from '../support/datasets.ts';
import { mouse } from '../elements/reader.ts';
import { all, one, settled, show, textOf } from '../elements/show.ts';

/** An act on the middle of each month, so that a drag passes many. */
const monthly = dataset({
  levels: [level('A-B', '2025-01-01', -4), level('B-C', '2025-01-01', 5)],
  events: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => ({
    ...push(`act-${month}`, `2025-${month}-15`, 'A-B', 4),
    title: `Act of ${month}`,
  })),
});

const record = createTimeline(monthly);
const words = wordsFor('en');

/** What each part of the explorer says of where the reader stands. */
function told(explorer: AllianceExplorer): Record<string, string> {
  const [timeline, map] = [one(explorer, 'alliance-timeline'), one(explorer, 'alliance-map')];
  const tag = one(map, '.tag');
  return {
    card: textOf(one(one(explorer, 'alliance-event'), '.title')),
    caption: textOf(one(explorer, '.caption strong span')),
    step: textOf(one(timeline, '.count')),
    slider: one(timeline, '.slider').getAttribute('aria-valuetext') ?? '',
    date: one<HTMLInputElement>(timeline, 'input[type=date]').value,
    score: textOf(one(timeline, '.score')),
    tag: textOf(all(tag, '.score')[0] ?? tag),
  };
}

test('while the pointer is held still, all tell of the date it stands at', async () => {
  const explorer = await show('alliance-explorer', { data: monthly, at: '2025-01-15' }, 1000);
  await expect.poll(() => all(explorer, '.ahead').length).toBe(1);
  const timeline = one(explorer, 'alliance-timeline');
  await expect.poll(() => all(timeline, 'input[type=date]').length).toBe(1);
  await settled(explorer);
  const { left, top, width, height } = one(timeline, '.track').getBoundingClientRect();
  const y = top + height / 2;
  await mouse.move({ x: left + 0.2 * width, y });
  await mouse.down({ x: left + 0.2 * width, y });
  const isBehind = (): boolean => {
    const { index } = record.lastEventAt(record.momentAt(explorer.at))!;
    const { step, date } = told(explorer);
    return step !== `${String(index + 1)} of 12` && date !== explorer.at;
  };
  // In quick steps: what each of them changes is told at a pace, so that all but a few leave the words behind.
  for (let step = 0; step <= 24 && (step < 12 || !isBehind()); step += 1) {
    await mouse.drag({ x: left + (0.2 + (step % 13) * 0.05) * width, y });
  }
  expect(isBehind()).toBe(true);
  const date = explorer.at;
  const { index, event } = record.lastEventAt(record.momentAt(date))!;
  const score = words.score(record.scoreAt(record.pairs[0]!, date)!);
  const named = { card: event.title, caption: event.title, step: `${String(index + 1)} of 12` };
  await expect
    .poll(() => told(explorer), { interval: 10 })
    .toEqual({
      ...named,
      slider: expect.stringContaining(`, ${named.step}`) as string,
      date,
      score,
      tag: score,
    });
  await mouse.up({ x: left, y });
});
