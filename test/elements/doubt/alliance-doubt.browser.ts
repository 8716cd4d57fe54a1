// The panel of doubt: two constants to set, and claims with the settings in which they hold.
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse-dataset.ts';
import type { Dataset } from '../../../src/dataset/schema.ts';
import '../../../src/elements/doubt/alliance-doubt.ts';
import type { AllianceDoubt } from '../../../src/elements/doubt/alliance-doubt.ts';
import { quarrelFile } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { all, one, requestsOf, settled, show, smallTargets, textOf, until } from '../show.ts';

const claims = [
  {
    id: 'warmer',
    text: 'The United States and Russia drew closer.',
    between: ['us', 'ru'],
    says: 'closer',
    from: '2025-01-15',
    to: '2025-02-01',
    events: ['talks'],
  },
  {
    id: 'friends',
    text: 'The United States and Ukraine were closer than ever.',
    between: ['us', 'ua'],
    says: 'closer',
    from: '2025-01-15',
    to: '2025-02-01',
    events: ['clash', 'talks'],
    note: 'Nobody said so.',
  },
  {
    id: 'early',
    text: 'Russia and Ukraine were hostile at the start.',
    between: ['ru', 'ua'],
    says: 'hostile',
    to: '2025-01-15',
    events: ['clash'],
  },
];

function claiming(more: object = { claims }): Dataset {
  const result = parseDataset({ ...structuredClone(quarrelFile), ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

async function showDoubt(more: Partial<AllianceDoubt> = {}, width = 380): Promise<AllianceDoubt> {
  const panel = await show(
    'alliance-doubt',
    { data: claiming(), at: '2025-05-12', ...more },
    width,
  );
  await until(() => textOf(one(panel, '.working')) === '');
  await settled(panel);
  return panel;
}

const slide = (input: HTMLInputElement, value: string, ...events: string[]): void => {
  input.value = value;
  for (const name of events) input.dispatchEvent(new Event(name, { bubbles: true }));
};

describe('the constants', () => {
  test('are named, and say that they are as published', async () => {
    const panel = await showDoubt();
    const [gain, halfLife] = all<HTMLInputElement>(panel, 'input');
    expect([gain?.ariaValueText, halfLife?.ariaValueText]).toEqual([
      '0.25, as published',
      '100 days, as published',
    ]);
    expect(all(panel, '.chosen').map(textOf)).toEqual(['0.25', '100 days']);
    expect(one(panel, '.back').ariaDisabled).toBe('true');
  });

  test('can be set from half to one and a half of what is published, and nothing moves before the answer', async () => {
    const panel = await showDoubt();
    const heard = requestsOf(panel);
    const [gain, halfLife] = all<HTMLInputElement>(panel, 'input');
    slide(gain!, '-99', 'input');
    slide(gain!, '99', 'change');
    slide(halfLife!, '-10', 'change');
    slide(halfLife!, '0', 'change');
    expect(heard.map(({ name, detail }) => [name, detail])).toEqual([
      ['alliance-method-change', { gain: 0.125, dragging: true }],
      ['alliance-method-change', { gain: 0.375, dragging: false }],
      ['alliance-method-change', { halfLifeDays: 50, dragging: false }],
      ['alliance-method-change', { halfLifeDays: undefined, dragging: false }],
    ]);
    panel.requestUpdate();
    await settled(panel);
    expect(gain?.value).toBe('0');
  });

  test('that were changed say what is published, mark the panel, and lead back', async () => {
    const panel = await showDoubt({ choices: { gain: 0.3, halfLifeDays: 150 } });
    const [gain, halfLife] = all<HTMLInputElement>(panel, 'input');
    expect([gain?.value, halfLife?.value]).toEqual(['4', '10']);
    expect(halfLife?.ariaValueText).toBe('150 days, published: 100 days');
    expect(textOf(one(panel, '.method .hypothetical'))).toMatch(/^Hypothetical/);
    const heard = requestsOf(panel);
    one(panel, '.back').click();
    expect(heard.map(({ detail }) => detail)).toEqual([
      { gain: undefined, halfLifeDays: undefined },
    ]);
  });
});

describe('the claims', () => {
  test('are each given a verdict in words and by scale', async () => {
    const panel = await showDoubt();
    const [warmer, friends, early] = all(panel, '.claim');
    expect(textOf(warmer!.querySelector('.says')!)).toBe(
      'The United States and Russia drew closer.',
    );
    expect(textOf(warmer!.querySelector('.verdict')!)).toBe('Holds in 100% of 525 settings.');
    expect(textOf(warmer!)).toContain(
      'Change from 15 January 2025 to 1 February 2025: +2.0 points',
    );
    expect([...warmer!.querySelectorAll('tr')].map(textOf)).toEqual([
      'Published scores 100%',
      'Only the sign 100%',
      'By class of act 100%',
    ]);
    expect(textOf(friends!.querySelector('.verdict')!)).toBe('Holds in none of 525 settings.');
    expect(textOf(friends!)).toContain('Nobody said so.');
    expect(textOf(early!)).toContain('This cannot be tried');
  });

  test('have bars as long as their shares', async () => {
    const panel = await showDoubt();
    const lengths = all<SVGSVGElement>(panel, '.by-published .share-bar').map((bar) => {
      const held = bar.querySelector<SVGRectElement>('.held')!;
      return Math.round((held.getBBox().width / bar.getBoundingClientRect().width) * 100);
    });
    expect(lengths).toEqual([100, 0]);
  });

  test('lead to the map and to the events that carry them', async () => {
    const panel = await showDoubt();
    const heard = requestsOf(panel);
    all(panel, '.show')[1]?.click();
    const carried = one<HTMLDetailsElement>(panel, '.claim:nth-child(2) details');
    expect(textOf(carried.querySelector('summary')!)).toBe('Rests on 2 events');
    carried.open = true;
    const event = carried.querySelector<HTMLButtonElement>('button')!;
    expect(textOf(event)).toBe('Talks open 1 Feb 2025');
    event.click();
    expect(heard.map(({ name, detail }) => [name, detail])).toEqual([
      ['alliance-focus-change', { focus: ['us', 'ua'], recordAt: '2025-02-01' }],
      ['alliance-at-change', { at: '2025-02-01/talks' }],
    ]);
  });

  test('are judged on the record, whatever the constants; and marked once events are switched', async () => {
    const verdicts = (panel: AllianceDoubt): string[] => all(panel, '.verdict').map(textOf);
    const record = verdicts(await showDoubt());
    const set = await showDoubt({ choices: { scenario: 'bargain', gain: 0.3 } });
    expect(verdicts(set)).toEqual(record);
    expect(all(set, 'section:last-child .hypothetical')).toEqual([]);
    const without = await showDoubt({ choices: { without: ['talks'] } });
    expect(verdicts(without)[0]).toBe('Holds in none of 525 settings.');
    expect(all(without, 'section:last-child .hypothetical')).toHaveLength(1);
  });

  test('that a dataset does not state are missed in a sentence', async () => {
    const panel = await show('alliance-doubt', { data: claiming({}) });
    expect(panel.shadowRoot?.textContent).toContain('The story states no claims');
    expect(all(panel, '.claims')).toEqual([]);
  });
});

test.each([
  ['light', 300],
  ['dark', 900],
])('passes the audit in %s at %i px, all folds open', async (theme, width) => {
  const panel = await showDoubt({}, width);
  panel.setAttribute('theme', theme);
  for (const fold of all<HTMLDetailsElement>(panel, 'details')) fold.open = true;
  await settled(panel);
  expect(await audit()).toEqual([]);
  expect(smallTargets(panel)).toEqual([]);
  expect(panel.scrollWidth).toBeLessThanOrEqual(width);
});

test.each(['fr', 'de', 'en'])('a share stands on one line in %s at 320 px', async (lang) => {
  const panel = await showDoubt({ lang }, 288);
  await until(() => lang !== 'fr' || textOf(one(panel, '.panel')).includes('réglages'));
  await until(() => panel.renderRoot.querySelector('.by-scale .value') !== null);
  for (const cell of all(panel, '.by-scale .value')) {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    expect({ text: textOf(cell), lines: tops.size }).toEqual({ text: textOf(cell), lines: 1 });
  }
  const { scrollWidth } = one(panel, '.panel');
  expect(scrollWidth).toBeLessThanOrEqual(288);
});
