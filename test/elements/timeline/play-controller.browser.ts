// Play, from event to event.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AllianceTimeline } from '../../../src/elements/timeline/alliance-timeline.ts';
import { all, show, textOf } from '../show.ts';
import { dataset, push } from '../../support/datasets.ts';
import { prefer } from '../reader.ts';
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
    const playing = heard(element, 'alliance-playing-change');
    const frame = element.parentElement!;
    // The row of chapters is measured when it is painted.
    await new Promise(requestAnimationFrame);
    await vi.advanceTimersByTimeAsync(0);
    element.play();
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
    expect(playing).toEqual([{ playing: true }, { playing: false }]);
    frame.append(element);
    await element.updateComplete;
    expect(element.playing).toBe(false);
    expect(button(element, 'Play')).toBeDefined();
  });
});

test('play ends with the story that it was asked for', async () => {
  const element = await showAnswered({ at: '2025-03-15' });
  element.play();
  element.data = dataset({ events: [push('one', '2025-01-10', 'A-B', 5)] });
  await element.updateComplete;
  expect(element.playing).toBe(false);
});

describe('a branch that is picked', () => {
  const projected = { confidence: 'projected' };
  const forked = dataset({
    events: [push('one', '2025-01-10', 'A-B', 5), push('two', '2025-06-10', 'A-B', 5)],
    scenarios: [
      {
        ...{ id: 'peace', title: 'Peace', from: '2025-02-01', description: 'What if?' },
        events: ['02', '03', '04'].map((month) => ({
          ...push(`peace-${month}`, `2025-${month}-15`, 'A-B', 4),
          ...projected,
        })),
      },
    ],
  });

  /** A timeline whose host brings the reader to the first step, as the explorer does. */
  async function showForked(): Promise<AllianceTimeline> {
    const element = await showAnswered({ data: forked, at: '2025-06-10' });
    element.addEventListener('alliance-scenario-change', ({ detail }) => {
      element.choices = { scenario: detail.scenario };
      if (detail.fromStart) element.at = '2025-02-15';
    });
    return element;
  }
  const lane = (element: Element, name: string): HTMLElement =>
    all(element, '.lane').find((one) => textOf(one).startsWith(name))!;

  beforeEach(async () => {
    await prefer({ 'prefers-reduced-motion': 'no-preference' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('plays from its first step to its last, and stops there', async () => {
    const element = await showForked();
    const dates = heard(element);
    const playing = heard(element, 'alliance-playing-change');
    lane(element, 'Peace').click();
    await element.updateComplete;
    expect([element.playing, element.at]).toEqual([true, '2025-02-15']);
    // The first step is there to be read before the next one.
    await vi.advanceTimersByTimeAsync(1_000);
    expect(dates).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(dates).toEqual([{ at: '2025-03-15' }, { at: '2025-04-15' }]);
    expect(playing).toEqual([{ playing: true }, { playing: false }]);
  });

  const again: [string, (element: AllianceTimeline) => HTMLElement][] = [
    ['the usual button', (element) => button(element, 'Play')],
    ['its own lane', (element) => lane(element, 'Peace')],
  ];
  test.each(again)(
    'begins at its first step again when %s is pressed at its last',
    async (_, by) => {
      const element = await showForked();
      lane(element, 'Peace').click();
      await vi.advanceTimersByTimeAsync(60_000);
      const dates = heard(element);
      by(element).click();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(dates).toEqual([{ at: '2025-02-15' }, { at: '2025-03-15' }, { at: '2025-04-15' }]);
      expect(element.playing).toBe(false);
    },
  );

  test('is paused by the usual button, or by picking the record', async () => {
    const element = await showForked();
    const acts = [() => lane(element, 'What actually happened'), () => button(element, 'Pause')];
    for (const act of acts) {
      lane(element, 'Peace').click();
      await element.updateComplete;
      act().click();
      await vi.advanceTimersByTimeAsync(60_000);
      expect([element.playing, element.at]).toEqual([false, '2025-02-15']);
    }
  });

  test('waits at its first step where motion is not wanted, and never plays when its owner sets it', async () => {
    const element = await showForked();
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    lane(element, 'Peace').click();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([element.playing, element.at]).toEqual([false, '2025-02-15']);
    await prefer({ 'prefers-reduced-motion': 'no-preference' });
    element.choices = {};
    await element.updateComplete;
    element.choices = { scenario: 'peace' };
    await vi.advanceTimersByTimeAsync(60_000);
    expect([element.playing, element.at]).toEqual([false, '2025-02-15']);
  });
});
