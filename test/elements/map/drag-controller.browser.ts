// Actors that a reader drags out of their places.
import { describe, expect, test } from 'vitest';
import type { AllianceMap } from '../../../src/elements/map/alliance-map.ts';
import { middleOf, mouse } from '../reader.ts';
import { one, requestsOf, settled } from '../show.ts';
import { disc, markOf, pictureOf, placesOf, showMap } from './shown-map.ts';

/** Drags an actor by so many px to the right, and lets go. */
async function dragArden(map: AllianceMap, px: number): Promise<void> {
  const from = middleOf(disc(map, 'Arden'));
  const to = { x: from.x + px, y: from.y };
  await mouse.move(from);
  await mouse.down(from);
  await mouse.drag(to);
  await mouse.up(to);
  await settled(map);
}

describe('dragging', () => {
  test('an actor makes the others answer, and all return exactly on release', async () => {
    const map = await showMap();
    const heard = requestsOf(map);
    const home = pictureOf(map);
    const rest = placesOf(map);
    const from = middleOf(disc(map, 'Arden'));
    const to = { x: from.x + 120, y: from.y + 60 };
    await mouse.move(from);
    await mouse.down(from);
    await mouse.drag({ x: from.x + 60, y: from.y + 30 });
    await mouse.drag(to);
    await expect.poll(() => middleOf(disc(map, 'Arden')).x).toBeCloseTo(to.x, -1);
    await expect.poll(() => placesOf(map)['Borland']).not.toBe(rest['Borland']);
    await mouse.up(to);
    await mouse.move({ x: 5, y: map.getBoundingClientRect().bottom + 50 });
    await expect.poll(() => pictureOf(map)).toBe(home);
    expect(heard).toEqual([]);
  });

  test('a drag is no tap, however short', async () => {
    const map = await showMap();
    const heard = requestsOf(map);
    await dragArden(map, 8);
    expect(heard).toEqual([]);
  });

  test('a tap right after a drag is a tap again', async () => {
    const map = await showMap();
    await dragArden(map, 80);
    markOf(map, 'Dale').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(map.focusedActors).toEqual(['D']);
  });

  test('of two fingers only the first drags', async () => {
    const map = await showMap();
    const rest = placesOf(map);
    const send = (name: string, type: string, pointerId: number, x: number): void => {
      const target = markOf(map, name);
      // A made-up pointer cannot be captured.
      target.setPointerCapture = () => {};
      const { x: left, y: clientY } = middleOf(disc(map, name));
      const place = { clientX: left + x, clientY };
      const finger = { pointerId, isPrimary: pointerId === 1, bubbles: true, composed: true };
      target.dispatchEvent(new PointerEvent(type, { ...place, ...finger }));
    };
    send('Arden', 'pointerdown', 1, 0);
    const moved = (): string => {
      send('Arden', 'pointermove', 1, 30);
      return one(map, 'svg').getAttribute('class')!;
    };
    await expect.poll(moved).toContain('dragging');
    send('Dale', 'pointerdown', 2, 0);
    send('Dale', 'pointermove', 2, -200);
    send('Dale', 'pointerup', 2, 0);
    await expect.poll(() => placesOf(map)['Arden']).not.toBe(rest['Arden']);
    await settled(map);
    expect(one(map, 'svg').classList).toContain('dragging');
    send('Arden', 'pointerup', 1, 0);
    await expect.poll(() => placesOf(map)).toEqual(rest);
  });
});
