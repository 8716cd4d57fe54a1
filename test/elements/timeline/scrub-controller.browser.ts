// The timeline under a pointer: drags, taps, and a page that scrolls.
import { describe, expect, test } from 'vitest';
import type { AllianceTimeline } from '../../../src/elements/timeline/alliance-timeline.ts';
import { all, one, textOf } from '../show.ts';
import { dates, drag, heard, showAnswered, spoken } from './shown-timeline.ts';

describe('the pointer', () => {
  /** Place of a date in px along the axis. */
  const placeOf = (element: AllianceTimeline, at: string): number => {
    const { width } = one(element, '.track').getBoundingClientRect();
    const { first, last } = dates;
    const margin = Math.max(1, Math.round((last.day - first.day) * 0.012));
    const day = dates.momentAt(at).day;
    return ((day - first.day + margin) / (last.day - first.day + 2 * margin)) * width;
  };
  const onStripes = 60;
  const onGlyphs = 15;

  test('drags through the days, to scale', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element);
    const places = ['2025-03-16', '2025-03-20', '2025-04-02'].map(
      (at) => placeOf(element, at) + 0.5,
    );
    await drag(element, onStripes, placeOf(element, '2025-03-15'), ...places);
    expect(requests).toEqual([
      { at: '2025-03-20', dragging: true },
      { at: '2025-04-02', dragging: true },
    ]);
  });

  test('follows a drag with the marker at once, and with words at a pace to read', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const pill = (): string => textOf(one(element, '.pill text'));
    const dragged: string[][] = [];
    element.addEventListener('alliance-at-change', () => {
      void element.updateComplete.then(() => dragged.push([pill(), spoken(element) ?? '']));
    });
    const places = ['2025-03-15', '2025-04-20', '2025-06-20', '2025-06-21'];
    await drag(element, onStripes, ...places.map((at) => placeOf(element, at) + 0.5));
    await element.updateComplete;
    expect(dragged.map(([date]) => date)).toEqual(['20 Apr 2025', '20 Jun 2025', '21 Jun 2025']);
    expect(new Set(dragged.map(([, words]) => words)).size).toBe(1);
    expect(one<HTMLInputElement>(element, 'input[type="date"]').value).toBe('2025-06-21');
    expect(spoken(element)).toContain('21\u00a0June\u00a02025');
  });

  test('takes hold of the handle without moving it', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element);
    const handle = placeOf(element, '2025-03-15');
    const onHandle = one(element, '.track').clientHeight - 20;
    await drag(element, onHandle, handle + 15);
    expect(requests).toEqual([]);
    const shift = placeOf(element, '2025-04-15') - handle;
    await drag(element, onHandle, handle + 15, handle + 15 + shift + 0.5);
    expect(element.at).toBe('2025-04-15');
  });

  // Reason: put back, it went on with the drag wherever the pointer went, with no button pressed.
  test('lets go when the axis leaves the page in the midst of a drag (27)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element);
    const frame = element.parentElement!;
    const putBack = (): void => {
      element.remove();
      frame.append(element);
    };
    element.addEventListener('alliance-at-change', putBack, { once: true });
    const places = ['2025-03-16', '2025-03-20', '2025-04-02', '2025-05-02'];
    await drag(element, onStripes, ...places.map((at) => placeOf(element, at) + 0.5));
    expect(requests).toEqual([{ at: '2025-03-20', dragging: true }]);
  });

  test('stops at the ends', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    await drag(element, onStripes, 200, 5_000);
    expect(element.at).toBe('2025-11-15');
    await drag(element, onStripes, 200, -5_000);
    expect(element.at).toBe('2024-12-31');
  });

  test('taps a day, or the event that is near', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    await drag(element, onStripes, placeOf(element, '2025-05-01') + 0.5);
    expect(element.at).toBe('2025-05-01');
    await drag(element, onStripes, placeOf(element, '2025-06-17'));
    expect(element.at).toBe('2025-06-15');
  });

  test('taps a glyph, and goes through those that share one', async () => {
    const element = await showAnswered({ at: '2025-03-15' }, 290);
    const [first] = all<SVGGElement>(element, '.mark');
    const box = first!.getBoundingClientRect();
    const x = box.left + box.width / 2 - one(element, '.track').getBoundingClientRect().left;
    await drag(element, onGlyphs, x);
    expect(element.at).toBe('2025-01-10/start');
    await drag(element, onGlyphs, x);
    expect(element.at).toBe('2025-01-10');
  });

  // Reason: the first of two fingers that zoomed dragged the date about.
  test('lets go when a second finger comes', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element);
    const track = one(element, '.track');
    track.setPointerCapture = () => {};
    const { left, top } = track.getBoundingClientRect();
    const send = (type: string, pointerId: number, at: string): void => {
      const place = { clientX: left + placeOf(element, at) + 0.5, clientY: top + onStripes };
      const isPrimary = pointerId === 1;
      track.dispatchEvent(new PointerEvent(type, { ...place, pointerId, isPrimary }));
    };
    send('pointerdown', 1, '2025-03-15');
    send('pointermove', 1, '2025-04-02');
    send('pointerdown', 2, '2025-06-20');
    send('pointermove', 1, '2025-02-02');
    send('pointermove', 2, '2025-08-20');
    send('pointerup', 2, '2025-08-20');
    send('pointerup', 1, '2025-02-02');
    expect(requests).toEqual([{ at: '2025-04-02', dragging: true }]);
  });

  test('does nothing when the page takes it over to scroll', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element);
    const track = one(element, '.track');
    track.setPointerCapture = () => {};
    const pointer = { pointerId: 7, isPrimary: true, clientX: 300 };
    track.dispatchEvent(new PointerEvent('pointerdown', pointer));
    track.dispatchEvent(new PointerEvent('pointercancel', pointer));
    track.dispatchEvent(new PointerEvent('pointerup', pointer));
    expect(requests).toEqual([]);
    expect(getComputedStyle(track).touchAction).toBe('pan-y pinch-zoom');
  });
});
