// The picture of a difference on its way to another one.
import { describe, expect, test, vi } from 'vitest';
import '../../../src/elements/difference/alliance-difference.ts';
import type { DateSpan } from '../../../src/scene/two-dates.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { holdFrames, prefer } from '../reader.ts';
import { all, one, show, textOf } from '../show.ts';

describe('the picture in motion', () => {
  const spring = { since: '2025-01-05', at: '2025-02-01' };
  const whole = { since: '2025-01-05', at: '2025-05-12' };
  const placesOf = (panel: Element): string =>
    all(panel, '.map .actor')
      .map((mark) => mark.getAttribute('transform'))
      .join(' ');

  /** Where a fresh panel puts the actors. */
  async function restOf(dates: DateSpan): Promise<string> {
    const panel = await show('alliance-difference', dates, 1100);
    return placesOf(panel);
  }

  /** Follows the picture to its goal, held frame by held frame. */
  function watch(panel: Element, goal: string): { seen: Set<string>; ms: number } {
    const start = performance.now();
    const seen = new Set<string>();
    while (placesOf(panel) !== goal && performance.now() - start < 5_000) {
      seen.add(placesOf(panel));
      vi.advanceTimersToNextFrame();
    }
    return { seen, ms: performance.now() - start };
  }

  test('practice 17: moves to another pair of dates in 250 ms to 2 s', async () => {
    const goal = await restOf(whole);
    const panel = await show('alliance-difference', spring, 1100);
    holdFrames();
    Object.assign(panel, whole);
    await panel.updateComplete;
    const { seen, ms } = watch(panel, goal);
    expect(seen.size).toBeGreaterThan(2);
    expect(ms).toBeGreaterThan(250);
    expect(ms).toBeLessThan(2000);
    expect(textOf(one(panel, 'h3'))).toContain('12 May 2025');
  });

  test('says at once what it is on its way to', async () => {
    const panel = await show('alliance-difference', spring, 1100);
    Object.assign(panel, whole);
    await panel.updateComplete;
    expect(one(panel, 'svg.map').getAttribute('aria-label')).toContain('12\u00a0May\u00a02025');
  });

  test('goes on from where it is when the reader changes his mind', async () => {
    const goal = await restOf(spring);
    const panel = await show('alliance-difference', spring, 1100);
    holdFrames();
    Object.assign(panel, whole);
    await panel.updateComplete;
    vi.advanceTimersToNextFrame();
    expect(placesOf(panel)).not.toBe(goal);
    Object.assign(panel, spring);
    await panel.updateComplete;
    expect(placesOf(panel)).not.toBe(goal);
    expect(watch(panel, goal).ms).toBeLessThan(2000);
    expect(placesOf(panel)).toBe(goal);
  });

  test('practice 17: is a cut with reduced motion, and for another dataset', async () => {
    const goal = await restOf(whole);
    const other = await show('alliance-difference', spring, 1100);
    Object.assign(other, { data: quarrel(), ...whole });
    await other.updateComplete;
    expect(placesOf(other)).toBe(goal);
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const panel = await show('alliance-difference', spring, 1100);
    Object.assign(panel, whole);
    await panel.updateComplete;
    expect(placesOf(panel)).toBe(goal);
  });

  test('stays at rest while something else changes', async () => {
    const panel = await show('alliance-difference', spring, 1100);
    const drawn = one(panel, 'svg.map');
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    panel.requestUpdate();
    await panel.updateComplete;
    expect(frames).not.toHaveBeenCalled();
    frames.mockRestore();
    expect(one(panel, 'svg.map')).toBe(drawn);
  });
});
