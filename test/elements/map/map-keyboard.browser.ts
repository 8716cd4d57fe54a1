// The map by keyboard alone.
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { AllianceMap } from '../../../src/elements/map/alliance-map.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { systemColour } from '../reader.ts';
import { all, requestsOf, settled } from '../show.ts';
import { enter, markOf, pictureOf, showMap } from './shown-map.ts';

const focusedName = (map: AllianceMap): string | undefined =>
  map.shadowRoot?.activeElement?.getAttribute('aria-label')?.replace(/[,:] .*/, '');
const tabStops = (map: AllianceMap): string[] =>
  all(map, '[tabindex="0"]').map((mark) => mark.getAttribute('aria-label')!);

/** Presses one key after the other; the map has answered each. */
async function press(map: AllianceMap, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(key.length > 1 ? `{${key}}` : key);
    await settled(map);
  }
}

describe('the keyboard', () => {
  test('practice 8: crosses the map with one stop, wherever that stop is', async () => {
    const map = await showMap();
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    map.before(before);
    map.after(after);
    for (const moves of [[], ['ArrowRight'], ['Enter'], ['ArrowDown']]) {
      before.focus();
      await userEvent.tab();
      expect(document.activeElement).toBe(map);
      await press(map, ...moves);
      expect(tabStops(map)).toHaveLength(1);
      await userEvent.tab();
      expect(document.activeElement).toBe(after);
      await userEvent.tab({ shift: true });
      expect(document.activeElement).toBe(map);
      await userEvent.tab({ shift: true });
      expect(document.activeElement).toBe(before);
    }
  });

  test('practice 8: keeps its stop when the mark it was on is gone', async () => {
    const map = await showMap({ at: '2025-03-01' });
    markOf(map, 'Arden–Dale').focus();
    await settled(map);
    expect(tabStops(map)[0]).toMatch('Arden–Dale');
    map.at = '2025-02-10';
    await settled(map);
    expect(tabStops(map)).toHaveLength(1);
    map.data = quarrel();
    await settled(map);
    expect(tabStops(map)).toHaveLength(1);
  });

  test('practice 9: arrows go from actor to actor and stay at the edge', async () => {
    const map = await showMap();
    await enter(map);
    const reached = new Set([focusedName(map)]);
    for (let turns = 0; turns < 3; turns += 1) {
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
        await press(map, key, key);
        reached.add(focusedName(map));
      }
    }
    expect(reached.size).toBeGreaterThan(1);
    await press(map, ...Array<string>(4).fill('ArrowUp'));
    const top = focusedName(map);
    await press(map, 'ArrowUp');
    expect(focusedName(map)).toBe(top);
  });

  test('practice 9: Enter goes to the relations of an actor, Escape back', async () => {
    const map = await showMap();
    const heard = requestsOf(map);
    await enter(map);
    expect(focusedName(map)).toBe('Arden');
    await press(map, 'Enter');
    expect(map.focusedActors).toEqual(['A']);
    expect(focusedName(map)).toBe('Arden–Borland');
    await press(map, 'ArrowRight');
    expect(focusedName(map)).toBe('Arden–Cumbria');
    await press(map, 'ArrowRight');
    expect(focusedName(map)).toBe('Arden–Borland');
    await press(map, 'ArrowLeft');
    expect(focusedName(map)).toBe('Arden–Cumbria');
    await press(map, 'Enter');
    expect(map.focusedActors).toEqual(['A', 'C']);
    await press(map, 'Escape');
    expect(focusedName(map)).toBe('Arden');
    expect(map.focusedActors).toEqual([]);
    expect(heard.map(({ detail }) => detail)).toEqual([
      { focus: ['A'] },
      { focus: ['A', 'C'] },
      { focus: [] },
    ]);
  });

  test('practice 9: Escape at the top is left to the page, and so are keys with a modifier', async () => {
    const map = await showMap();
    await enter(map);
    const passed: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented) passed.push(event.key);
    };
    addEventListener('keydown', listen);
    await press(map, 'Escape', 'ArrowRight', 'Enter', 'Escape');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    removeEventListener('keydown', listen);
    expect(passed).toEqual(['Escape', 'Alt', 'ArrowLeft']);
  });

  test('finds an actor by its first letter', async () => {
    const map = await showMap();
    await enter(map);
    await press(map, 'd');
    expect(focusedName(map)).toBe('Dale');
    await press(map, 'B');
    expect(focusedName(map)).toBe('Borland');
    await press(map, 'x');
    expect(focusedName(map)).toBe('Borland');
  });

  test('practice 10: does nothing while the focus is outside', async () => {
    const map = await showMap();
    const heard = requestsOf(map);
    const picture = pictureOf(map);
    const button = document.createElement('button');
    map.after(button);
    button.focus();
    await press(map, 'ArrowLeft', 'Enter', 'Escape', 'b', 'ArrowDown');
    expect(pictureOf(map)).toBe(picture);
    expect(heard).toEqual([]);
    expect(document.activeElement).toBe(button);
  });

  test('practice 11: shows a ring of 2 px or more on actors and on lines, also on dimmed ones', async () => {
    const map = await showMap({ focusedActors: ['A', 'B'] });
    await enter(map);
    await press(map, 'd');
    expect(markOf(map, 'Dale').classList).toContain('dim');
    const halo = getComputedStyle(markOf(map, 'Dale').querySelector('.halo')!);
    const { stroke: ring, strokeWidth } = halo;
    expect(ring).toBe(systemColour('light-dark(#0b57d0, #a8c7fa)'));
    expect(parseFloat(strokeWidth)).toBeGreaterThanOrEqual(2);
    expect(getComputedStyle(markOf(map, 'Dale')).opacity).toBe('1');
    await press(map, 'Enter');
    const line = map.shadowRoot!.activeElement!;
    const [casing, stroke] = ['.casing', '.line'].map((part) => line.querySelector(part)!);
    expect(getComputedStyle(casing!).stroke).toBe(ring);
    const widths = [casing!, stroke!].map((path) => parseFloat(path.getAttribute('stroke-width')!));
    expect((widths[0]! - widths[1]!) / 2).toBeGreaterThanOrEqual(2);
    expect(getComputedStyle(line).opacity).toBe('1');
  });
});
