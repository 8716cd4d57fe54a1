// What the timeline draws.
import { describe, expect, test, vi } from 'vitest';
import { dataset } from '../../support/datasets.ts';
import { prefer, systemColour } from '../reader.ts';
import { all, one, show, textOf } from '../show.ts';
import { button, dates, showAnswered } from './shown-timeline.ts';

describe('the picture', () => {
  test('draws the stripes once, however often the reader steps', async () => {
    const element = await showAnswered({ at: '2025-01-09' });
    const changed = vi.fn();
    const watcher = new MutationObserver(changed);
    for (const part of all(element, 'linearGradient, .band, .course')) {
      watcher.observe(part, { attributes: true, childList: true, subtree: true });
    }
    for (const placed of dates.events) {
      element.at = dates.atOf(placed.after);
      await element.updateComplete;
    }
    expect(watcher.takeRecords()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
    watcher.disconnect();
  });

  test('has no text under 12 px and nothing beyond the frame at 290 px (18, 24)', async () => {
    const element = await showAnswered({ at: '2025-11-15' }, 290);
    const frame = element.getBoundingClientRect();
    for (const text of all(element, 'text, li, p, label span, button')) {
      expect(parseFloat(getComputedStyle(text).fontSize), textOf(text)).toBeGreaterThanOrEqual(12);
    }
    for (const mark of all(element, 'text:not([visibility]), .shape, .pill, .round, .plain')) {
      const { left, right } = mark.getBoundingClientRect();
      expect(left, mark.outerHTML).toBeGreaterThanOrEqual(frame.left - 4);
      expect(right, mark.outerHTML).toBeLessThanOrEqual(frame.right + 4);
    }
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });

  // Printed from a desk the axis ended long before the date that it was printed for.
  test('fits on a page before it is printed, its date included, and fills the screen after', async () => {
    const element = await showAnswered({ at: '2025-11-15' }, 1200);
    const { left } = element.getBoundingClientRect();
    const endOf = (selector: string): number =>
      one(element, selector).getBoundingClientRect().right - left;
    expect(endOf('.pill .body')).toBeGreaterThan(1000);
    // Firefox takes its picture at once: nothing that waits for a promise is on it.
    dispatchEvent(new Event('beforeprint'));
    expect(endOf('.pill .body')).toBeLessThan(640);
    dispatchEvent(new Event('afterprint'));
    expect(endOf('.pill .body')).toBeGreaterThan(1000);
  });

  test('keeps the labels of the axis clear of the pill', async () => {
    const element = await showAnswered();
    for (const at of ['2024-12-31', '2025-03-15', '2025-06-28', '2025-11-15']) {
      element.at = at;
      await element.updateComplete;
      const pill = one<SVGElement>(element, '.pill .body').getBoundingClientRect();
      for (const label of all<SVGElement>(element, 'text.tick:not([visibility])')) {
        const { left, right } = label.getBoundingClientRect();
        expect(right < pill.left || left > pill.right, `${textOf(label)} at ${at}`).toBe(true);
      }
    }
  });

  test('tells past, current and future events apart', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    expect(all(element, '.mark.past')).toHaveLength(3);
    expect(all(element, '.mark.current')).toHaveLength(1);
    expect(all(element, '.mark.future')).toHaveLength(8);
    expect(textOf(one(element, '.mark.current title'))).toBe('15 Mar 2025: Act of 03');
  });

  test('keeps its place and width whatever the scores beside it', async () => {
    const element = await showAnswered({ at: '2025-01-01' });
    const box = (): number[] => {
      const { left, width } = one(element, '.track').getBoundingClientRect();
      return [left, width];
    };
    const scores = (): string => all(element, '.labels .score').map(textOf).join();
    const before = [box(), scores()];
    element.at = '2025-03-15';
    await element.updateComplete;
    expect(scores()).not.toBe(before[1]);
    expect(box()).toEqual(before[0]);
  });

  test('draws the current event over all others, wherever it stands', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const drawn = all(element, '.mark');
    expect(drawn.findIndex((mark) => mark.matches('.current'))).toBe(drawn.length - 1);
  });

  test('names the relations with their scores, most moved first, unknown ones last', async () => {
    const element = await showAnswered({ at: '2025-01-10' });
    const rows = all(element, '.labels li').map(textOf);
    expect(rows).toEqual([
      'Land of A–Land of B −4.0',
      'Land of B–Land of C +5.0',
      'Land of A–Land of C ?',
    ]);
  });

  test('shows eight relations at first, and all on demand', async () => {
    const actors = ['A', 'B', 'C', 'D', 'E'].map((id) => ({
      id,
      name: id,
      short: id,
      kind: 'state',
    }));
    const element = await show('alliance-timeline', { data: dataset({ actors }) });
    expect(all(element, '.labels li')).toHaveLength(8);
    one(element, '.plain').click();
    await element.updateComplete;
    expect(all(element, '.labels li')).toHaveLength(10);
    expect(textOf(one(element, '.plain'))).toBe('Show fewer relations');
  });

  test('uses system colours in forced colours (21)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    await prefer({ 'forced-colors': 'active' });
    const styleOf = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(one(element, selector));
    expect(styleOf('.band').fill).toBe(systemColour('Canvas'));
    expect(styleOf('.course').stroke).toBe(systemColour('CanvasText'));
    expect(styleOf('.marker').stroke).toBe(systemColour('CanvasText'));
    expect(styleOf('.past .shape').fill).toBe(systemColour('CanvasText'));
    expect(styleOf('.current .shape').fill).toBe(systemColour('Highlight'));
    expect(styleOf('text.tick').fill).toBe(systemColour('CanvasText'));
  });

  test('does not animate (17)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    button(element, 'Next event').click();
    await element.updateComplete;
    expect(element.shadowRoot?.getAnimations()).toEqual([]);
  });
});
