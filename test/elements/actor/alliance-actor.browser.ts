import { describe, expect, test } from 'vitest';
import '../../../src/elements/actor/alliance-actor.ts';
import type { AllianceActor } from '../../../src/elements/actor/alliance-actor.ts';
import { audit } from '../../support/audit.ts';
import {
  all,
  one,
  requestsOf,
  settled,
  show as showElement,
  smallTargets,
  textOf,
  until,
} from '../show.ts';

const focusedActors = ['us'];

/** The panel with what comes behind it. */
const show: typeof showElement = async (tag, properties, width) => {
  const panel = await showElement(tag, properties, width);
  const { focusedActors: [id] = [] } = properties as Partial<AllianceActor>;
  if (id !== 'nobody') await until(() => all(panel, '.changes').length === 1);
  await settled(panel);
  return panel;
};

describe('the actor panel', () => {
  test('names the actor, its kind and its note', async () => {
    const panel = await show('alliance-actor', { at: '2025-02-01', focusedActors });
    expect(textOf(one(panel, 'h3'))).toBe('United States');
    expect(textOf(one(panel, '.now-score'))).toBe('State · 1 February 2025');
    expect(textOf(one(panel, 'header + p'))).toBe('A note.');
  });

  // "Eu ro pe" stood beside a long German word.
  test.each([190, 220, 290])(
    'leaves the names of others whole beside long words, at %i px',
    async (width) => {
      const at = '2025-02-01';
      const panel = await show('alliance-actor', { at, focusedActors, lang: 'de' }, width);
      await expect.poll(() => textOf(one(panel, '.relation'))).toContain('befreundet');
      for (const name of all(panel, '.relation .name')) {
        const { lineHeight } = getComputedStyle(name);
        expect(name.clientHeight, textOf(name)).toBeLessThan(1.5 * parseFloat(lineHeight));
        expect(name.scrollWidth, textOf(name)).toBeLessThanOrEqual(name.clientWidth);
      }
    },
  );

  test('lists its relations from the closest to the most hostile', async () => {
    const panel = await show('alliance-actor', { at: '2025-02-01', focusedActors });
    expect(all(panel, '.relations li').map(textOf)).toEqual([
      'Ukraine +4.2 friendly',
      'Russia −6.0 hostile',
    ]);
  });

  test('puts what is not known last, without a bar', async () => {
    const panel = await show('alliance-actor', { at: '2025-01-15', focusedActors: ['ru'] });
    expect(all(panel, '.relations li').map(textOf)).toEqual([
      'United States −8.0 hostile',
      'Ukraine not yet known',
    ]);
    expect(all(panel, '.score-bar').map((bar) => bar.querySelectorAll('rect').length)).toEqual([
      1, 0,
    ]);
  });

  test('asks for a relation and to be closed, and changes nothing itself (practice 29)', async () => {
    const panel = await show('alliance-actor', { at: '2025-02-01', focusedActors: ['ua'] });
    const heard = requestsOf(panel);
    one<HTMLButtonElement>(panel, '.relations button').click();
    one<HTMLButtonElement>(panel, '.close').click();
    expect(heard).toEqual([
      { name: 'alliance-focus-change', detail: { focus: ['ua', 'us'] }, composed: true },
      { name: 'alliance-focus-change', detail: { focus: [] }, composed: true },
    ]);
    expect(panel.focusedActors).toEqual(['ua']);
  });

  test('tells who drew nearer and who drifted away, and by which event', async () => {
    const panel = await show('alliance-actor', {
      at: '2025-05-12',
      since: '2025-01-01',
      focusedActors,
    });
    expect(textOf(one(panel, 'h4 ~ .since'))).toContain('Since');
    expect(all(panel, '.direction').map(textOf)).toEqual(['Drew nearer', 'Drifted away']);
    expect(all(panel, '.drifts li').map(textOf)).toEqual([
      'Russia 1.0 1.0 points closer from −8.0 to −7.0, most of all by Talks open +1.0',
      'Ukraine 0.4 0.4 points further apart from +6.0 to +5.6, most of all by A clash in public −0.9',
    ]);
  });

  test('marks a projected event, and no recorded one (practice 62)', async () => {
    const panel = await show('alliance-actor', {
      at: '2025-04-01',
      since: '2025-01-15',
      focusedActors,
      choices: { scenario: 'bargain' },
    });
    await expect
      .poll(() => all(panel, '.drifts .event').map(textOf))
      .toEqual(['Hypothetical A deal is signed +2.5', 'A clash in public −1.2']);
  });

  test('names who is as near as before', async () => {
    const panel = await show('alliance-actor', {
      at: '2025-01-20',
      since: '2025-01-10',
      focusedActors,
    });
    expect(all(panel, '.drifts')).toEqual([]);
    expect(textOf(one(panel, '.changes'))).toContain('As before: Russia and Ukraine.');
  });

  test('asks for another date to compare with, by part or by day, and for pairs and events', async () => {
    const panel = await show('alliance-actor', { at: '2025-05-12', focusedActors });
    const heard = requestsOf(panel);
    const select = one<HTMLSelectElement>(panel, '.since select');
    expect([...select.options].map(textOf)).toEqual([
      'the usual date, 1 Mar 2025',
      'Spring, 1 Mar 2025',
    ]);
    select.value = '2025-03-01';
    select.dispatchEvent(new Event('change'));
    const day = one<HTMLInputElement>(panel, '.since input');
    day.value = '2025-01-10';
    day.dispatchEvent(new Event('change'));
    day.value = '';
    day.dispatchEvent(new Event('change'));
    one(panel, '.drifts .name').click();
    one(panel, '.drifts .event').click();
    expect(heard.map(({ name, detail }) => [name, detail])).toEqual([
      ['alliance-since-change', { since: '2025-03-01' }],
      ['alliance-since-change', { since: '2025-01-10' }],
      ['alliance-focus-change', { focus: ['us', 'ua'] }],
      ['alliance-at-change', { at: '2025-05-12' }],
    ]);
    panel.since = '2025-01-10';
    await settled(panel);
    expect([...select.selectedOptions].map(textOf)).toEqual(['10 Jan 2025']);
    panel.since = 'nonsense';
    await settled(panel);
    expect(all(panel, '.drifts li').length).toBeGreaterThan(0);
  });

  test('draws nothing for an unknown actor (practice 30)', async () => {
    const panel = await show('alliance-actor', { focusedActors: ['nobody'] });
    expect(panel.shadowRoot?.textContent.trim()).toBe('');
    panel.focusedActors = [];
    await settled(panel);
    expect(panel.shadowRoot?.textContent.trim()).toBe('');
  });

  test.each([
    ['light', 380],
    ['dark', 300],
  ])('passes the audit in %s at %s px (practice 22)', async (theme, width) => {
    const panel = await show('alliance-actor', { at: '2025-02-01', focusedActors }, width);
    panel.setAttribute('theme', theme);
    await settled(panel);
    expect(await audit()).toEqual([]);
    expect(smallTargets(panel)).toEqual([]);
    const card = one(panel, '.panel');
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });
});
