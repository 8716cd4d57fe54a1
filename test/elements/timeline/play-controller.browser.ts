// Play, from event to event.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { show } from '../show.ts';
import { button, drag, heard, showAnswered, slider, twelve } from './shown-timeline.ts';

describe('play', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('waits to be asked, then goes from event to event to the end (14)', async () => {
    const element = await showAnswered({ at: '2025-09-15' });
    const requests = heard(element);
    const playing = heard(element, 'alliance-playing-change');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toEqual([]);
    button(element, 'Play').click();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toEqual([{ at: '2025-10-15' }, { at: '2025-11-15' }]);
    expect(playing).toEqual([{ playing: true }, { playing: false }]);
    expect(button(element, 'Play')).toBeDefined();
  });

  test('pauses in one action, and goes on from there (14)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    button(element, 'Play').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(element.at).toBe('2025-04-15');
    button(element, 'Pause').click();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(element.at).toBe('2025-04-15');
    button(element, 'Play').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(element.at).toBe('2025-05-15');
  });

  test('stops when the slider takes focus, or the reader steps (14)', async () => {
    const element = await showAnswered({ at: '2025-01-09' });
    const acts = [
      () => slider(element).focus(),
      () => button(element, 'Next event').click(),
      () => void drag(element, 60, 100),
    ];
    for (const act of acts) {
      element.play();
      await element.updateComplete;
      expect(element.playing).toBe(true);
      act();
      expect(element.playing).toBe(false);
    }
  });

  test('begins again at the start when all is over', async () => {
    const element = await showAnswered({ at: '2025-11-15' });
    element.play();
    expect(element.at).toBe('2025-01-09');
    element.pause();
  });

  test('stops when nobody answers', async () => {
    const element = await show('alliance-timeline', { data: twelve, at: '2025-03-15' });
    const requests = heard(element);
    element.play();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toEqual([{ at: '2025-04-15' }]);
    expect(element.playing).toBe(false);
  });

  test('makes no more than three changes a second at top speed (16)', async () => {
    const element = await showAnswered({ at: '2025-01-09', speed: 2 });
    const requests = heard(element);
    element.play();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.length).toBeLessThanOrEqual(4);
    element.pause();
  });

  test('ends when the element leaves the page (27)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const frame = element.parentElement!;
    element.play();
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
    frame.append(element);
    await element.updateComplete;
    expect(element.playing).toBe(false);
    expect(button(element, 'Play')).toBeDefined();
  });
});
