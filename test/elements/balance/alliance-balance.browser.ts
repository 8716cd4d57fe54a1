import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import '../../../src/elements/balance/alliance-balance.ts';
import '../../../src/elements/balance/alliance-triad.ts';
import type { Dataset } from '../../../src/dataset/schema.ts';
import { markup } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { actor, dataset, event, level, move } from '../../support/datasets.ts';
import { prefer, systemColour } from '../reader.ts';
import { all, one, requestsOf, settled, show, smallTargets, textOf } from '../show.ts';

const names: Record<string, string> = { A: 'Arden', B: 'Borland', C: 'Cumbria', D: 'Dale' };

/** A and B are friends and D is nobody's; in March C, a friend of A, falls out with B. */
const falling: Dataset = dataset({
  actors: Object.entries(names).map(([id, name]) => ({ ...actor(id), name, short: id })),
  levels: [
    level('A-B', '2025-01-01', 8),
    level('A-C', '2025-01-01', 2),
    level('B-C', '2025-01-01', 1),
  ],
  events: [
    event('quarrel', '2025-03-01', {
      precision: 'month',
      title: 'They fall out',
      levels: [move('B-C', -4)],
    }),
  ],
  scenarios: [
    {
      id: 'if',
      title: 'They fall out with all',
      from: '2025-02-01',
      description: 'Otherwise.',
      events: [
        event('rage', '2025-02-02', {
          title: `A rage ${markup}`,
          confidence: 'projected',
          basis: 'A guess.',
          levels: [move('B-C', -4), move('A-D', -3), move('B-D', -5), move('A-B', -6)],
        }),
      ],
    },
  ],
});
const settings = { data: falling, at: '2025-03-01' };
const sentence =
  'Arden, Borland and Cumbria pull against each other: Arden is on the friendly side of 0 with both Borland (+8.0) and Cumbria (+2.0), but Borland and Cumbria are on the hostile side (−4.0). In tension since March 2025.';

/** A dataset in which all of many actors are enemies, so that every three are in tension. */
function crowd(count: number): Dataset {
  const ids = Array.from({ length: count }, (_, index) => `S${index}`);
  return dataset({
    actors: ids.map(actor),
    levels: ids.flatMap((a, index) =>
      ids.slice(index + 1).map((b) => level(`${a}-${b}`, '2025-01-01', -4)),
    ),
  });
}

describe('the balance of camps', () => {
  test('tells the camps and each three in tension, with its date as exactly as it is known', async () => {
    const panel = await show('alliance-balance', settings);
    expect(textOf(one(panel, 'h3'))).toBe('Who stands with whom, March 2025');
    const [counting, camps] = all(panel, '.panel > p').map(textOf);
    expect(counting).toMatch(/^Every tie above 0 counts as friendly here/);
    expect(camps).toBe(
      'Two camps: Arden and Borland; Cumbria alone. What does not fit (2.0 points): Arden and Cumbria are on the friendly side of 0, yet in different camps (+2.0). Dale takes no side.',
    );
    expect(all(panel, '.triads li').map(textOf)).toEqual([sentence]);
  });

  test('says so when nothing pulls', async () => {
    const panel = await show('alliance-balance', { ...settings, at: '2025-01-01' });
    expect(textOf(one(panel, 'section h4'))).toBe('No three pull against each other.');
    expect(all(panel, '.triads li, .triangle')).toEqual([]);
  });

  test('asks for the three actors and changes nothing itself; pressed again it lets go (practice 29)', async () => {
    const panel = await show('alliance-balance', settings);
    const heard = requestsOf(panel);
    const button = one<HTMLButtonElement>(panel, '.triads button');
    expect(button.getAttribute('aria-pressed')).toBe('false');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(panel.focusedActors).toEqual([]);
    panel.focusedActors = ['A', 'B', 'C'];
    await settled(panel);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard(' ');
    expect(heard).toEqual([
      { name: 'alliance-focus-change', detail: { focus: ['A', 'B', 'C'] }, composed: true },
      { name: 'alliance-focus-change', detail: { focus: [] }, composed: true },
    ]);
  });

  test('draws the three that are brought forward as a triangle, in whatever order they come', async () => {
    const panel = await show('alliance-balance', { ...settings, focusedActors: ['C', 'A', 'B'] });
    expect(all(panel, 'li .triangle .code').map(textOf)).toEqual(['A', 'B', 'C']);
    expect(all(panel, '.triangle .tag + text').map(textOf)).toEqual(['+8.0', '+2.0', '−4.0']);
    expect(all(panel, '.tie').map((tie) => tie.hasAttribute('stroke-dasharray'))).toEqual([
      false,
      false,
      true,
    ]);
    expect(textOf(one(panel, '.open p'))).toBe(
      'When two friends of one are enemies of each other, something tends to give. Research calls this an unbalanced triad.',
    );
    panel.focusedActors = ['A', 'B'];
    await settled(panel);
    expect(all(panel, '.triangle')).toEqual([]);
  });

  test('leads to the event that began a tension', async () => {
    const panel = await show('alliance-balance', {
      ...settings,
      at: '2025-06-01',
      focusedActors: ['A', 'B', 'C'],
    });
    const heard = requestsOf(panel);
    const button = one<HTMLButtonElement>(panel, '.began button');
    expect(textOf(button)).toBe('They fall out Mar 2025');
    button.click();
    expect(heard).toEqual([
      { name: 'alliance-at-change', detail: { at: '2025-03-01' }, composed: true },
    ]);
  });

  test('keeps three in view that have come to fit, or whose ties are not all known', async () => {
    const panel = await show('alliance-balance', {
      ...settings,
      at: '2025-01-01',
      focusedActors: ['A', 'B', 'C'],
    });
    const told = (): string[] => all(panel, 'section > p').map(textOf);
    expect(told()[0]).toBe(
      'Arden, Borland and Cumbria fit together: Arden is on the friendly side of 0 with both Borland (+8.0) and Cumbria (+2.0), and so are Borland and Cumbria with each other (+1.0).',
    );
    expect(textOf(one(panel, '.open p'))).toMatch(/^The friend of a friend is a friend/);
    panel.focusedActors = ['A', 'B', 'D'];
    await settled(panel);
    expect(told()[0]).toMatch(/^Arden, Borland and Dale do not pull/);
    expect(all(panel, '.tie')).toHaveLength(1);
  });

  test('lists a few of many and more when asked', async () => {
    const panel = await show('alliance-balance', { data: crowd(6), at: '2025-01-01' });
    expect(all(panel, '.triads li')).toHaveLength(8);
    expect(textOf(one(panel, '.more'))).toBe('Show 8 more');
    one<HTMLButtonElement>(panel, '.more').click();
    await settled(panel);
    expect(textOf(one(panel, '.more'))).toBe('Show 4 more');
    one<HTMLButtonElement>(panel, '.more').click();
    await settled(panel);
    expect(all(panel, '.triads li')).toHaveLength(20);
    expect(all(panel, '.more')).toEqual([]);
  });

  test('marks a branch, and shows markup as text (practice 47, 62)', async () => {
    const choices = { scenario: 'if' };
    const focusedActors = ['A', 'B', 'D'];
    const panel = await show('alliance-balance', {
      data: falling,
      at: '2025-02-02',
      choices,
      focusedActors,
    });
    expect(textOf(one(panel, '.hypothetical'))).toBe('Hypothetical: They fall out with all');
    expect(textOf(one(panel, '.began button'))).toBe(`Hypothetical A rage ${markup} 2 Feb 2025`);
    expect(all(panel, 'img')).toEqual([]);
    expect('hacked' in globalThis).toBe(false);
  });

  test('draws nothing without data, and survives odd input (practice 30)', async () => {
    const panel = await show('alliance-balance', { data: undefined });
    expect(panel.shadowRoot?.textContent.trim()).toBe('');
    Object.assign(panel, { data: falling, at: 'never', focusedActors: ['A', 'A', 'nobody'] });
    await settled(panel);
    expect(all(panel, '.triads li')).toHaveLength(1);
  });

  test.each([
    ['light', 1200],
    ['light', 320],
    ['dark', 320],
  ])('passes the audit in %s at %s px (practice 18, 22)', async (theme, width) => {
    const focusedActors = ['A', 'B', 'C'];
    const panel = await show('alliance-balance', { ...settings, focusedActors }, width);
    panel.setAttribute('theme', theme);
    await settled(panel);
    expect(await audit()).toEqual([]);
    expect(smallTargets(panel)).toEqual([]);
    const card = one(panel, '.panel');
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });

  test('is drawn in the reader’s colours when these are forced (practice 7)', async () => {
    await prefer({ 'forced-colors': 'active' });
    const panel = await show('alliance-balance', { ...settings, focusedActors: ['A', 'B', 'C'] });
    const text = systemColour('CanvasText');
    for (const tie of all(panel, '.tie, .tag')) expect(getComputedStyle(tie).stroke).toBe(text);
    expect(getComputedStyle(one(panel, '.disc')).fill).toBe(text);
    expect(getComputedStyle(one(panel, '.code')).fill).toBe(systemColour('Canvas'));
    expect(await audit()).toEqual([]);
  });
});

describe('the card of three actors', () => {
  const focusedActors = ['A', 'B', 'C'];

  test('names them, and tells how they pull and since when', async () => {
    const card = await show('alliance-triad', { ...settings, focusedActors });
    expect(textOf(one(card, 'h3'))).toBe('Arden, Borland and Cumbria');
    expect(textOf(one(card, '.now-score'))).toBe('March 2025');
    const does = sentence.replace(/^.* pull/, 'Pull');
    expect(textOf(one(card, 'header + p'))).toBe(does);
    expect(all(card, '.triangle')).toHaveLength(1);
  });

  test('asks to be closed', async () => {
    const card = await show('alliance-triad', { ...settings, focusedActors });
    const heard = requestsOf(card);
    one<HTMLButtonElement>(card, '.close').click();
    expect(heard).toEqual([
      { name: 'alliance-focus-change', detail: { focus: [] }, composed: true },
    ]);
    expect(card.focusedActors).toEqual(focusedActors);
  });

  test('draws nothing unless three known actors are given (practice 30)', async () => {
    const card = await show('alliance-triad', settings);
    for (const ids of [[], ['A'], ['A', 'B'], ['A', 'B', 'nobody'], ['A', 'A', 'B']]) {
      card.focusedActors = ids;
      await settled(card);
      expect(card.shadowRoot?.textContent.trim()).toBe('');
    }
  });

  test.each([
    ['light', 380],
    ['dark', 300],
  ])('passes the audit in %s at %s px (practice 22)', async (theme, width) => {
    const card = await show('alliance-triad', { ...settings, focusedActors }, width);
    card.setAttribute('theme', theme);
    await settled(card);
    expect(await audit()).toEqual([]);
    expect(smallTargets(card)).toEqual([]);
    const panel = one(card, '.panel');
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  });
});
