import { describe, expect, test } from 'vitest';
import '../../src/elements/alliance-actor.ts';
import { audit } from '../support/audit.ts';
import { all, one, requestsOf, settled, show, smallTargets, textOf } from './show.ts';

const focusedActors = ['us'];

describe('the actor panel', () => {
  test('names the actor, its kind and its note', async () => {
    const panel = await show('alliance-actor', { at: '2025-02-01', focusedActors });
    expect(textOf(one(panel, 'h3'))).toBe('United States');
    expect(textOf(one(panel, '.now-score'))).toBe('State · 1 February 2025');
    expect(textOf(one(panel, 'header + p'))).toBe('A note.');
  });

  test('lists its relations from the closest to the most hostile', async () => {
    const panel = await show('alliance-actor', { at: '2025-02-01', focusedActors });
    expect(all(panel, 'li').map(textOf)).toEqual([
      'Ukraine +4.2 friendly 1.8 1.8 points further apart',
      'Russia −6.0 hostile unchanged',
    ]);
  });

  test('puts what is not known last, without a bar', async () => {
    const panel = await show('alliance-actor', { at: '2025-01-15', focusedActors: ['ru'] });
    expect(all(panel, 'li').map(textOf)).toEqual([
      'United States −8.0 hostile unchanged',
      'Ukraine not yet known',
    ]);
    expect(all(panel, '.score-bar').map((bar) => bar.querySelectorAll('rect').length)).toEqual([
      1, 0,
    ]);
  });

  test('asks for a relation and to be closed, and changes nothing itself (practice 29)', async () => {
    const panel = await show('alliance-actor', { at: '2025-02-01', focusedActors: ['ua'] });
    const heard = requestsOf(panel);
    one<HTMLButtonElement>(panel, 'li button').click();
    one<HTMLButtonElement>(panel, '.close').click();
    expect(heard).toEqual([
      { name: 'alliance-focus-change', detail: { focus: ['ua', 'us'] }, composed: true },
      { name: 'alliance-focus-change', detail: { focus: [] }, composed: true },
    ]);
    expect(panel.focusedActors).toEqual(['ua']);
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
