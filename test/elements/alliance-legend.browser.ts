import { describe, expect, test } from 'vitest';
import '../../src/elements/alliance-legend.ts';
import { audit } from '../support/audit.ts';
import { dataset, event } from '../support/datasets.ts';
import { all, one, settled, show, textOf } from './show.ts';

describe('the legend', () => {
  test('needs no dataset', async () => {
    const legend = await show('alliance-legend', { data: undefined });
    expect(textOf(one(legend, 'section'))).toBe(
      'hostile −10 +10 allied hostile neutral allied ties of +3 or more ' +
        'earlier place Closer together = closer ties. ' +
        'The stronger the tie or the hostility, the thicker the line. No line: not yet known.',
    );
  });

  test('says that ghosts are the record where the map shows a branch past its fork', async () => {
    const legend = await show('alliance-legend', { choices: { scenario: 'bargain' } });
    const ghostKey = (): string => textOf(all(legend, 'li').at(-1)!);
    legend.at = '2025-02-28';
    await settled(legend);
    expect(ghostKey()).toBe('earlier place');
    legend.at = '2025-03-01';
    await settled(legend);
    expect(ghostKey()).toBe('the record on this date');
  });

  test('says from which date changes are counted, where that is not the last event', async () => {
    const legend = await show('alliance-legend', { since: '2025-01-20' });
    expect(textOf(one(legend, '.since'))).toBe('Changes since 20 January 2025.');
    legend.since = undefined;
    await settled(legend);
    expect(all(legend, '.since')).toEqual([]);
    Object.assign(legend, {
      since: '2025-01-20',
      choices: { scenario: 'bargain' },
      at: '2025-03-01',
    });
    await settled(legend);
    expect(all(legend, '.since')).toEqual([]);
  });

  test('says that date as exactly as the event is known that it names, as caption and table do', async () => {
    const events = [
      event('a', '2025-04-15', { precision: 'month' }),
      event('b', '2025-04-15'),
      event('c', '2025-05-12'),
    ];
    const data = dataset({ events });
    const legend = await show('alliance-legend', { data, since: '2025-04-15/a' });
    expect(textOf(one(legend, '.since'))).toBe('Changes since April 2025.');
    legend.since = '2025-04-15';
    await settled(legend);
    expect(textOf(one(legend, '.since'))).toBe('Changes since 15 April 2025.');
  });

  test('tells the kinds of line apart without colour (practice 19)', async () => {
    const legend = await show('alliance-legend');
    const lines = all<SVGLineElement>(legend, 'line.relation').map((line) => {
      const { strokeDasharray, strokeWidth, stroke } = getComputedStyle(line);
      expect(stroke).not.toBe('none');
      return [strokeDasharray === 'none' ? 'solid' : 'dashed', strokeWidth];
    });
    expect(lines).toEqual([
      ['dashed', '6.7px'],
      ['solid', '2px'],
      ['solid', '6.7px'],
    ]);
  });

  test('colours its ramp from the inks', async () => {
    const legend = await show('alliance-legend');
    const stops = all<SVGStopElement>(legend, 'stop').map(
      (stop) => getComputedStyle(stop).stopColor,
    );
    expect(stops).toHaveLength(7);
    expect(stops[0]).toBe('rgb(143, 19, 25)');
    expect(new Set(stops).size).toBe(7);
  });

  test.each([380, 300])('passes the audit at %s px (practice 22)', async (width) => {
    const legend = await show('alliance-legend', {}, width);
    expect(await audit()).toEqual([]);
    const panel = one(legend, '.panel');
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  });
});
