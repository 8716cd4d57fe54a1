// How a reader picks the two dates.
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { DateSpan } from '../../../src/scene/two-dates.ts';
import { middleOf, mouse } from '../reader.ts';
import { all, one, settled, show } from '../show.ts';
import { answerSpans, handle, span } from './shown-difference.ts';

/** The middle of a handle: it hangs on the outer side of its date. */
function placeOf(panel: Element, end: 'since' | 'at'): { x: number; y: number } {
  return middleOf(one(panel, `.flag.${end} rect`));
}

describe('picking the two dates', () => {
  test('by keyboard each handle steps by event, to the ends, and never past the other', async () => {
    const panel = await show('alliance-difference', { since: '2025-01-05', at: '2025-05-12' });
    const spans = answerSpans(panel);
    const press = async (end: 'since' | 'at', keys: string): Promise<DateSpan | undefined> => {
      handle(panel, end).focus();
      await userEvent.keyboard(keys);
      await settled(panel);
      return spans.at(-1);
    };
    expect(await press('since', '{ArrowRight}')).toEqual({
      since: '2025-02-01/talks',
      at: '2025-05-12',
    });
    expect(await press('at', '{ArrowLeft}')).toEqual({
      since: '2025-02-01/talks',
      at: '2025-02-01',
    });
    expect(await press('since', '{End}')).toEqual({ since: '2025-02-01', at: '2025-02-01' });
    expect(handle(panel, 'since').value).toBe('2');
    expect(await press('at', '{Home}')).toEqual({ since: '2025-02-01', at: '2025-02-01' });
    expect(await press('at', '{PageUp}')).toEqual({ since: '2025-02-01', at: '2025-05-12' });
    expect(await press('since', '{Home}')).toEqual({ since: '2025-01-31', at: '2025-05-12' });
    expect(await press('at', '{PageDown}')).toEqual({
      since: '2025-01-31',
      at: '2025-02-01/talks',
    });
  });

  test('by mouse: each handle is dragged, also away from the other at one place', async () => {
    const panel = await show('alliance-difference', { since: span.at, at: span.at });
    const spans = answerSpans(panel);
    const axis = one(panel, '.axis').getBoundingClientRect();
    for (const [end, x] of [
      ['since', axis.left - 20],
      ['at', axis.right + 20],
    ] as const) {
      const from = placeOf(panel, end);
      await mouse.move(from);
      await mouse.down(from);
      await mouse.drag({ x: (from.x + x) / 2, y: from.y });
      await mouse.drag({ x, y: from.y });
      await mouse.up({ x, y: from.y });
      await settled(panel);
    }
    expect(spans.at(-1)).toEqual({ since: '2025-01-31', at: '2025-05-12', dragging: true });
  });

  test('by a press on the axis, which brings the nearer handle', async () => {
    const panel = await show('alliance-difference', { since: '2025-01-31', at: '2025-05-12' });
    const spans = answerSpans(panel);
    const axis = one(panel, '.axis').getBoundingClientRect();
    const point = { x: axis.left + axis.width * 0.36, y: axis.top + 22 };
    await mouse.move(point);
    await mouse.down(point);
    await mouse.up(point);
    expect(spans).toEqual([{ since: '2025-02-01/talks', at: '2025-05-12' }]);
  });

  test('by chapter and by typed dates, which go as far as the record', async () => {
    const panel = await show('alliance-difference', span);
    const spans = answerSpans(panel);
    one(panel, '.chapters button').click();
    await settled(panel);
    expect(one(panel, '.chapters button').getAttribute('aria-pressed')).toBe('true');
    const [first, second] = all<HTMLInputElement>(panel, '.field input');
    const type = async (field: HTMLInputElement, date: string): Promise<void> => {
      field.value = date;
      field.dispatchEvent(new Event('change'));
      await settled(panel);
    };
    await type(second!, '2025-04-01');
    await type(second!, '2099-01-01');
    // While a year is typed, and half a date, nothing is asked for.
    for (const begun of ['', '0002-03-01', '0020-03-01', '0202-03-01']) await type(first!, begun);
    expect(spans).toEqual([
      { since: '2025-03-01', at: '2025-05-12' },
      { since: '2025-03-01', at: '2025-04-01' },
      { since: '2025-03-01', at: '2025-05-12' },
    ]);
  });

  // Reason: the first date became the second, and its field went on showing what was typed.
  test('by dates typed the wrong way round, which are exchanged', async () => {
    const panel = await show('alliance-difference', { since: '2025-01-05', at: '2025-03-01' });
    const spans = answerSpans(panel);
    const fields = all<HTMLInputElement>(panel, '.field input');
    const shown = (): string[] => fields.map(({ value }) => value);
    const type = (field: HTMLInputElement, date: string): void => {
      field.focus();
      field.value = date;
      field.dispatchEvent(new Event('change'));
    };
    type(fields[0]!, '2025-04-01');
    await expect.poll(shown).toEqual(['2025-03-01', '2025-04-01']);
    type(fields[1]!, '2025-02-10');
    await expect.poll(shown).toEqual(['2025-02-10', '2025-03-01']);
    expect(spans).toEqual([
      { since: '2025-03-01', at: '2025-04-01' },
      { since: '2025-02-10', at: '2025-03-01' },
    ]);
  });

  test('changes nothing by itself', async () => {
    const panel = await show('alliance-difference', span);
    handle(panel, 'at').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled(panel);
    expect(panel.at).toBe(span.at);
    expect(handle(panel, 'at').value).toBe('2');
  });

  test('speaks name, date with title, and keys of each handle (practice 2)', async () => {
    const panel = await show('alliance-difference', span);
    const spoken = (end: 'since' | 'at') =>
      ['aria-label', 'aria-valuetext'].map((name) => handle(panel, end).getAttribute(name));
    expect(spoken('since')).toEqual([
      'First date',
      '5\u00a0January\u00a02025, before the first event',
    ]);
    expect(spoken('at')).toEqual(['Second date', '1\u00a0February\u00a02025: A clash in public']);
  });

  test('offers handles of 44 px, apart even at one place, at 320 px too', async () => {
    const panel = await show('alliance-difference', { since: span.at, at: span.at }, 288);
    const [first, second] = (['since', 'at'] as const).map((end) => placeOf(panel, end));
    expect(second!.x - first!.x).toBeGreaterThanOrEqual(40);
    const under = ({ x, y }: { x: number; y: number }): string | undefined =>
      panel.shadowRoot?.elementFromPoint(x, y)?.className;
    expect([under(first!), under(second!)]).toEqual(['since', 'at']);
    for (const end of ['since', 'at'] as const) {
      const { height } = handle(panel, end).getBoundingClientRect();
      expect(height).toBe(44);
    }
    expect(panel.scrollWidth).toBeLessThanOrEqual(288);
  });
});
