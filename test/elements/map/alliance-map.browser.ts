// The map under a pointer, in motion, and as an element of a page.
import { userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import type { AllianceMap } from '../../../src/elements/map/alliance-map.ts';
import { createLayout } from '../../../src/layout/create-layout.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { holdFrames, middleOf, mouse } from '../reader.ts';
import { all, one, requestsOf, settled, show, textOf, until } from '../show.ts';
import { disc, markOf, pictureOf, placesOf, showMap, showMoving, turn } from './shown-map.ts';

/** Keeps count of observers that watch and frames that are waited for, until `vi.restoreAllMocks()`. */
function countWatchers(): { watching: Set<ResizeObserver>; awaited: Set<number> } {
  const watching = new Set<ResizeObserver>();
  const awaited = new Set<number>();
  const { observe, disconnect } = ResizeObserver.prototype;
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  const cancel = globalThis.cancelAnimationFrame.bind(globalThis);
  vi.spyOn(ResizeObserver.prototype, 'observe').mockImplementation(function (
    this: ResizeObserver,
    ...target
  ) {
    watching.add(this);
    observe.apply(this, target);
  });
  vi.spyOn(ResizeObserver.prototype, 'disconnect').mockImplementation(function (
    this: ResizeObserver,
  ) {
    watching.delete(this);
    disconnect.call(this);
  });
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((callback) => {
    const id = ask((now) => {
      awaited.delete(id);
      callback(now);
    });
    awaited.add(id);
    return id;
  });
  vi.spyOn(globalThis, 'cancelAnimationFrame').mockImplementation((id) => {
    awaited.delete(id);
    cancel(id);
  });
  return { watching, awaited };
}

describe('the pointer', () => {
  test('dims all but the actor or relation under it, and asks for nothing', async () => {
    const map = await showMap();
    const heard = requestsOf(map);
    const dimmed = (): string[] =>
      all(map, '.relation.dim, .actor.dim').map((mark) =>
        mark.getAttribute('aria-label')!.replace(/[,:] .*/, ''),
      );
    await mouse.move(middleOf(disc(map, 'Dale')));
    await expect.poll(dimmed).toEqual(['Arden–Borland', 'Arden–Cumbria', 'Borland–Cumbria']);
    await mouse.move(middleOf(one(map, '.tag')));
    await expect
      .poll(dimmed)
      .toEqual([
        'Arden–Cumbria',
        'Borland–Cumbria',
        'Borland–Dale',
        'Cumbria–Dale',
        'Cumbria',
        'Dale',
      ]);
    await mouse.move({ x: 5, y: map.getBoundingClientRect().bottom + 50 });
    await expect.poll(dimmed).toEqual([]);
    expect(heard).toEqual([]);
  });

  test('of three actors brought forward the three lines between them stay bright', async () => {
    const map = await showMap({ focusedActors: ['D', 'B', 'C'] });
    const dimmed = all(map, '.relation.dim, .actor.dim').map((mark) =>
      mark.getAttribute('aria-label')!.replace(/[,:.] .*/, ''),
    );
    expect(dimmed).toEqual(['Arden–Borland', 'Arden–Cumbria', 'Arden']);
  });

  test('practice 23: what is under it keeps its text: there is no tooltip to lose', async () => {
    const map = await showMap();
    const texts = (): string[] => all(map, '.name, .code').map(textOf);
    const before = texts();
    await mouse.move(middleOf(disc(map, 'Dale')));
    await expect.poll(() => all(map, '.dim').length).toBeGreaterThan(0);
    expect(texts()).toEqual(before);
    expect(all(map, 'title, [title], [role="tooltip"]')).toEqual([]);
  });

  test('practice 29: a tap asks once, bubbling and composed; a second tap lets go', async () => {
    const map = await showMap();
    const heard = requestsOf(map);
    const tap = async (target: Element): Promise<void> => {
      await userEvent.click(target);
      await settled(map);
    };
    await tap(disc(map, 'Cumbria'));
    expect(heard).toEqual([
      { name: 'alliance-focus-change', detail: { focus: ['C'] }, composed: true },
    ]);
    await tap(disc(map, 'Cumbria'));
    await tap(one(map, '.tag'));
    expect(map.focusedActors).toEqual(['A', 'B']);
    expect(heard.map(({ detail }) => detail)).toEqual([
      { focus: ['C'] },
      { focus: [] },
      { focus: ['A', 'B'] },
    ]);
  });

  test('a tap on a name is one on its actor', async () => {
    const map = await showMap();
    await userEvent.click(markOf(map, 'Borland').querySelector('.name')!);
    expect(map.focusedActors).toEqual(['B']);
  });

  test('on the empty ground lets go, and asks for nothing when nothing is held', async () => {
    const map = await showMap({ focusedActors: ['A'] });
    const heard = requestsOf(map);
    await userEvent.click(one(map, 'svg'), { position: { x: 3, y: 3 } });
    await userEvent.click(one(map, 'svg'), { position: { x: 3, y: 3 } });
    expect(heard.map(({ detail }) => detail)).toEqual([{ focus: [] }]);
  });

  test('practice 29: nothing is asked for when the host brings actors forward or moves the date', async () => {
    const map = await showMap();
    const heard = requestsOf(map);
    map.focusedActors = ['A', 'B'];
    map.at = '2025-03-01';
    map.since = '2025-01-15';
    await settled(map);
    expect(heard).toEqual([]);
  });
});

describe('motion', () => {
  /** The places of a disc from now on, held frame by held frame, until it rests. */
  function watchMove(map: AllianceMap, name: string): { steps: number; ms: number } {
    const goal = map.scene!.actors.find((one) => one.name === name)!;
    const arrived = (): boolean =>
      placesOf(map)[name] ===
      `translate(${String(Math.round(goal.x * 10) / 10)},${String(Math.round(goal.y * 10) / 10)})`;
    const seen = new Set<string>();
    const start = performance.now();
    while (!arrived()) {
      seen.add(placesOf(map)[name]!);
      vi.advanceTimersToNextFrame();
    }
    return { steps: seen.size, ms: performance.now() - start };
  }

  test('practice 17: an event’s picture is moved to in 250 ms to 2 s', async () => {
    const map = await showMoving({ at: '2025-02-10' });
    holdFrames();
    map.at = '2025-03-01';
    await map.updateComplete;
    const { steps, ms } = watchMove(map, 'Borland');
    expect(steps).toBeGreaterThan(2);
    expect(ms).toBeGreaterThan(250);
    expect(ms).toBeLessThan(2000);
  });

  test('practice 17: with reduced motion the step is a cut', async () => {
    const map = await showMap({ at: '2025-02-10' });
    map.at = '2025-03-01';
    await map.updateComplete;
    expect(watchMove(map, 'Borland').steps).toBe(0);
    await mouse.move(middleOf(disc(map, 'Dale')));
    await expect.poll(() => all(map, '.dim').length).toBeGreaterThan(0);
    expect(map.shadowRoot!.getAnimations()).toEqual([]);
  });

  test('after a hundred hurried steps the drawing is the one that a fresh map makes', async () => {
    const map = await showMoving({ at: '2025-02-10' });
    const days = [
      '2024-12-31',
      '2025-01-15',
      '2025-02-01',
      '2025-02-10',
      '2025-02-20',
      '2025-03-01',
    ];
    let seed = 7;
    for (let step = 0; step < 100; step += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      map.at = days[seed % days.length]!;
      if (step % 9 === 0) map.focusedActors = step % 2 === 0 ? ['A'] : [];
      if (step % 3 === 0) await new Promise(requestAnimationFrame);
      else await map.updateComplete;
    }
    map.focusedActors = [];
    for (const at of days) {
      map.at = at;
      const fresh = await showMap({ at });
      await expect.poll(() => pictureOf(map)).toBe(pictureOf(fresh));
    }
  });

  test('can be interrupted: the next goal is reached from where the picture is', async () => {
    const map = await showMoving({ at: '2025-02-10' });
    map.at = '2025-03-01';
    await map.updateComplete;
    await new Promise(requestAnimationFrame);
    map.at = '2025-02-10';
    await map.updateComplete;
    const fresh = await showMap({ at: '2025-02-10' });
    await expect.poll(() => pictureOf(map)).toBe(pictureOf(fresh));
  });
});

describe('as an element', () => {
  test('tells how high its actors ever stand for their width: the same for every date and choice', async () => {
    const rises = new Set<string>();
    for (const at of ['2025-01-15', '2025-02-10', '2025-03-01']) {
      for (const without of [[], ['treaty']]) {
        const map = await showMap({ at, choices: { without } });
        rises.add(map.style.getPropertyValue('--rise'));
      }
    }
    const { width, height } = createLayout(createTimeline(turn)).extent;
    expect([...rises].map(Number)).toEqual([height / width]);
  });

  test('practice 25: two maps with other data and size do not touch each other', async () => {
    const one_ = await showMap();
    const other = await showMap({ data: quarrel(), at: '2025-02-01', lang: 'uk' }, 400);
    await until(() => pictureOf(other).includes('Україна'));
    const picture = pictureOf(other);
    one_.at = '2025-03-01';
    one_.focusedActors = ['A'];
    await settled(one_);
    await settled(other);
    expect(pictureOf(other)).toBe(picture);
    expect(all(other, '.code').map(textOf)).toEqual(['US', 'RU', 'UA']);
    expect([...all(one_, '[id]'), ...all(other, '[id]')]).toEqual([]);
  });

  test('practice 27: made, moved, removed and put back it shows the same picture', async () => {
    const map = await showMap();
    const picture = pictureOf(map);
    const frame = map.parentElement!;
    const elsewhere = document.createElement('section');
    frame.append(elsewhere);
    elsewhere.append(map);
    await settled(map);
    expect(pictureOf(map)).toBe(picture);
    map.remove();
    await settled(map);
    frame.append(map);
    await settled(map);
    expect(pictureOf(map)).toBe(picture);
  });

  test('practice 27: removed while it moves it is at its goal when put back', async () => {
    const map = await showMoving({ at: '2025-02-10' });
    const frame = map.parentElement!;
    map.at = '2025-03-01';
    await map.updateComplete;
    await new Promise(requestAnimationFrame);
    map.remove();
    frame.append(map);
    await settled(map);
    const fresh = await showMap({ at: '2025-03-01' });
    expect(pictureOf(map)).toBe(pictureOf(fresh));
  });

  test('practice 27: off the page it watches nothing and waits for no frame', async () => {
    const { watching, awaited } = countWatchers();
    const map = await showMoving({ at: '2025-02-10' });
    map.at = '2025-03-01';
    await map.updateComplete;
    expect(watching.size).toBe(1);
    expect(awaited.size).toBe(1);
    map.remove();
    expect(watching.size).toBe(0);
    expect(awaited.size).toBe(0);
    vi.restoreAllMocks();
  });

  test('practice 28: attributes and properties agree', async () => {
    const map = await showMap();
    map.setAttribute('at', '2025-02-10');
    expect(map.at).toBe('2025-02-10');
    map.at = '2025-03-01';
    await settled(map);
    expect(map.getAttribute('at')).toBe('2025-03-01');
  });

  test('practice 30: without data, or with a date that is none, nothing is thrown', async () => {
    const empty = await show('alliance-map', { data: undefined, at: '2025-02-01' });
    expect(all(empty, 'svg')).toEqual([]);
    empty.data = turn;
    empty.at = 'yesterday';
    empty.focusedActors = ['nobody', '__proto__'];
    empty.since = 'never';
    await settled(empty);
    expect(all(empty, '.actor')).toHaveLength(4);
    empty.data = undefined;
    await settled(empty);
    expect(all(empty, 'svg')).toEqual([]);
  });
});

// Safari cut the label of an actor that was dragged to the edge of the map.
test('what reaches a little over the edge is drawn where a clip can have no margin', async () => {
  const map = await show('alliance-map');
  const ways = map
    .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSSupportsRule);
  const drawn = ways.map(({ conditionText, cssRules }) => [conditionText, cssRules[0]!.cssText]);
  expect(drawn).toEqual([['not (overflow-clip-margin: 12px)', 'svg { overflow: visible; }']]);
  expect(getComputedStyle(map.shadowRoot!.querySelector('svg')!).overflowClipMargin).toBe('12px');
});
