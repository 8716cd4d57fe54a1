// The chapters of the timeline.
import { describe, expect, test } from 'vitest';
import type { AllianceTimeline } from '../../../src/elements/timeline/alliance-timeline.ts';
import { prefer } from '../reader.ts';
import { all, one, show, textOf } from '../show.ts';
import { button, heard, showAnswered, twelve } from './shown-timeline.ts';

describe('chapters', () => {
  const ticks = (element: AllianceTimeline): string[] => all(element, 'text.tick').map(textOf);

  test('zoom the axis when the host answers', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element, 'alliance-chapter-change');
    const [whole, first] = all<HTMLInputElement>(element, '.chip input');
    expect(whole!.checked).toBe(true);
    first!.click();
    await element.updateComplete;
    expect(requests).toEqual([{ chapter: 'first' }]);
    expect(first!.checked).toBe(true);
    expect(ticks(element)).not.toContain('Nov');
    whole!.click();
    await element.updateComplete;
    expect(requests.at(-1)).toEqual({ chapter: undefined });
    expect(ticks(element)).toContain('Nov');
  });

  test('follow a reader who steps out of one, and come back', async () => {
    const element = await showAnswered({ at: '2025-06-15', chapter: 'first' });
    const chips = all<HTMLInputElement>(element, '.chip input');
    button(element, 'Next event').click();
    await element.updateComplete;
    expect(chips.map(({ checked }) => checked)).toEqual([false, false, true]);
    button(element, 'Previous event').click();
    await element.updateComplete;
    expect(chips.map(({ checked }) => checked)).toEqual([false, true, false]);
  });

  test('are gone to in 250 ms to 2 s, and at once with reduced motion (17)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    element.chapter = 'first';
    await element.updateComplete;
    const durations = element.shadowRoot!.getAnimations().map((motion) => {
      return motion.effect?.getTiming().duration as number;
    });
    expect(durations.length).toBeGreaterThan(0);
    expect(Math.min(...durations)).toBeGreaterThanOrEqual(250);
    expect(Math.max(...durations)).toBeLessThanOrEqual(2_000);
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    for (const motion of element.shadowRoot!.getAnimations()) motion.finish();
    element.chapter = 'second';
    await element.updateComplete;
    expect(element.shadowRoot!.getAnimations()).toEqual([]);
  });

  test('begin with a whole one where the row is too long for its frame', async () => {
    const chapters = ['01', '03', '05', '07', '09', '11'].map((month, index) => ({
      id: `chapter-${index}`,
      title: `What went on from ${month}`,
      from: `2025-${month}-01`,
      to: `2025-${String(Number(month) + 1).padStart(2, '0')}-28`,
    }));
    const element = await showAnswered({
      data: { ...twelve, chapters },
      at: '2025-05-15',
      chapter: 'chapter-2',
    });
    const row = one(element, '.chapters');
    expect(row.scrollWidth).toBeGreaterThan(row.clientWidth);
    const begins = (): boolean =>
      all(element, '.chip').some((chip) => {
        const from = row.getBoundingClientRect().left;
        return Math.abs(chip.getBoundingClientRect().left - from) < 1;
      });
    await expect.poll(() => row.scrollLeft).toBeGreaterThan(0);
    await expect.poll(begins).toBe(true);
    const chosen = one(element, '.chip:has(:checked)').getBoundingClientRect();
    expect(chosen.right).toBeLessThan(row.getBoundingClientRect().right);
  });

  test('are left alone when there are none', async () => {
    const element = await show('alliance-timeline', { data: { ...twelve, chapters: [] } });
    expect(all(element, '.chapters')).toEqual([]);
  });
});
