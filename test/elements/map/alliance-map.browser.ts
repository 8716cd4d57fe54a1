import { userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import '../../../src/elements/map/alliance-map.ts';
import type { AllianceMap } from '../../../src/elements/map/alliance-map.ts';
import type { Dataset } from '../../../src/dataset/schema.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { actor, dataset, level, move, event, push, type Draft } from '../../support/datasets.ts';
import { middleOf, mouse, prefer, systemColour } from '../reader.ts';
import { all, one, requestsOf, settled, show, textOf } from '../show.ts';

/** Four actors in two camps; B turns to C and D, and A–D is known only from March. */
const turnDraft: Draft = {
  actors: [
    { ...actor('A'), name: 'Arden', short: 'AR' },
    { ...actor('B'), name: 'Borland', short: 'BO' },
    { ...actor('C'), name: 'Cumbria', short: 'CU' },
    { ...actor('D'), name: 'Dale', short: 'DA' },
  ],
  levels: [
    level('A-B', '2025-01-01', 8),
    level('C-D', '2025-01-01', 7),
    level('B-C', '2025-01-01', -7),
    level('A-C', '2025-01-01', -8),
    level('B-D', '2025-01-01', 0),
  ],
  events: [
    push('offer', '2025-02-01', 'B-C', 10),
    push('quarrel', '2025-02-10', 'A-B', -10),
    event('treaty', '2025-03-01', { levels: [move('B-C', 6), move('A-D', -5)] }),
  ],
};
const turn: Dataset = dataset(turnDraft);

type Settings = Partial<AllianceMap>;

/** A map at rest, whose host answers every request. */
async function showMap(settings: Settings = {}, width = 640): Promise<AllianceMap> {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  return showMoving(settings, width);
}

async function showMoving(settings: Settings = {}, width = 640): Promise<AllianceMap> {
  const map = await show('alliance-map', { data: turn, at: '2025-02-01', ...settings }, width);
  map.addEventListener('alliance-focus-change', ({ detail }) => {
    map.focusedActors = detail.focus;
  });
  await vi.waitUntil(() => all(map, 'svg').length > 0);
  return map;
}

const markOf = (map: AllianceMap, name: string): SVGGElement => {
  const found = all<SVGGElement>(map, '[role="button"]').find((mark) =>
    [`${name},`, `${name}:`].some((start) => mark.getAttribute('aria-label')!.startsWith(start)),
  );
  if (!found) throw new Error(`There is no mark for ${name}.`);
  return found;
};
const disc = (map: AllianceMap, name: string): Element => markOf(map, name).querySelector('.disc')!;
const focusedName = (map: AllianceMap): string | undefined =>
  map.shadowRoot?.activeElement?.getAttribute('aria-label')?.replace(/[,:] .*/, '');
const tabStops = (map: AllianceMap): string[] =>
  all(map, '[tabindex="0"]').map((mark) => mark.getAttribute('aria-label')!);

/** The drawing as text, without what only Lit reads. */
function pictureOf(map: AllianceMap): string {
  return one(map, 'svg')
    .outerHTML.replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ');
}

/** Where the discs are, by name. */
function placesOf(map: AllianceMap): Record<string, string> {
  return Object.fromEntries(
    all(map, '.actor').map((mark) => [
      mark.getAttribute('aria-label')!.replace(/, .*/, ''),
      mark.getAttribute('transform')!,
    ]),
  );
}

async function press(map: AllianceMap, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(key.length > 1 ? `{${key}}` : key);
    await settled(map);
  }
}

/** Steps into the map with the Tab key. */
async function enter(map: AllianceMap): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.tab();
  await settled(map);
}

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

describe('the picture', () => {
  test('says of every relation what the model says', async () => {
    const map = await showMap();
    const timeline = createTimeline(turn);
    const words = wordsFor('en');
    for (const placed of [undefined, ...timeline.events]) {
      const moment = placed ? placed.after : timeline.momentAt('2025-01-15');
      map.at = timeline.atOf(moment);
      await settled(map);
      const { relations } = timeline.relationsAt(moment);
      const known = relations.filter(({ score }) => score !== undefined);
      const expected = known.map(({ pair, score }) => [
        `relation ${pair.key}`,
        words.score(score!),
      ]);
      const shown = all(map, '.tag').map((tag) => [
        tag.getAttribute('data-key'),
        textOf(tag.querySelector('text')!),
      ]);
      expect(shown).toEqual(expected);
      const spoken = all(map, '.relation').map(
        (line) => /: ([^,]*),/.exec(line.getAttribute('aria-label')!)![1],
      );
      expect(spoken).toEqual(expected.map(([, score]) => score));
    }
  });

  test('writes beside a score how far the event moved it, and which way', async () => {
    const map = await showMap({ at: '2025-02-10' });
    const timeline = createTimeline(turn);
    const { before, after } = timeline.event('quarrel')!;
    const pair = timeline.pair('A', 'B')!;
    const delta = timeline.scoreAt(pair, after)! - timeline.scoreAt(pair, before)!;
    const changes = all(map, '.tag').filter((tag) => tag.querySelector('.apart, .closer'));
    expect(changes.map((tag) => tag.getAttribute('data-key'))).toEqual([`relation ${pair.key}`]);
    expect(textOf(changes[0]!.querySelector('.apart text')!)).toBe(Math.abs(delta).toFixed(1));
    expect(all(map, '.relation.moved')).toEqual([markOf(map, 'Arden–Borland')]);
  });

  test('counts changes from another date when told to, and leaves ghosts where actors stood', async () => {
    const map = await showMap({ at: '2025-03-01', since: '2025-01-15' });
    const since = createTimeline(turn).changeBetween('2025-01-15', '2025-03-01');
    const moved = since.filter(({ delta }) => Math.abs(delta) >= 0.05).length;
    expect(all(map, '.tag .closer, .tag .apart')).toHaveLength(moved);
    expect(all(map, '.ghost').length).toBeGreaterThan(0);
    expect(all(map, '.trail')).toHaveLength(all(map, '.ghost').length);
  });

  test('past a fork ghosts stand where the record has the actors on the same date', async () => {
    const forked = dataset({
      ...turnDraft,
      scenarios: [
        {
          id: 'peace',
          title: 'Peace',
          from: '2025-02-05',
          description: 'What if they made up?',
          events: [
            event('pact', '2025-02-20', { confidence: 'projected', levels: [move('B-C', 9)] }),
          ],
        },
      ],
    });
    const map = await showMap({ data: forked, at: '2025-03-01' });
    const recorded = placesOf(map);
    expect(all(map, '.record .ghost')).toHaveLength(0);
    map.choices = { scenario: 'peace' };
    await settled(map);
    const ghosts = all<SVGCircleElement>(map, '.record .ghost').map(
      (ghost) => `translate(${ghost.getAttribute('cx')!},${ghost.getAttribute('cy')!})`,
    );
    expect(ghosts.length).toBeGreaterThan(0);
    expect(Object.values(recorded)).toEqual(expect.arrayContaining(ghosts));
    map.at = '2025-02-01';
    await settled(map);
    expect(all(map, '.record')).toHaveLength(0);
    map.choices = { without: ['treaty'] };
    map.at = '2025-03-02';
    await settled(map);
    expect(all(map, '.record .ghost').length).toBeGreaterThan(0);
  });

  test('names every actor by code and name', async () => {
    const map = await showMap();
    expect(all(map, '.code').map(textOf)).toEqual(['AR', 'BO', 'CU', 'DA']);
    expect(all(map, '.name').map(textOf)).toEqual(['Arden', 'Borland', 'Cumbria', 'Dale']);
  });

  test('tells an actor without a known relation from one in the middle of things', async () => {
    const map = await showMap({ data: quarrel(), at: '2024-12-31' });
    expect(all(map, '.actor.waiting')).toHaveLength(3);
    expect(markOf(map, 'Russia').getAttribute('aria-label')).toBe(
      'Russia, RU. No relation known yet',
    );
    expect(all(map, '.relation')).toEqual([]);
  });

  test('is named by the sentence of its caption, and described by who is closest and most distant', async () => {
    const map = await showMap({ data: quarrel(), at: '2025-02-01' });
    const svg = one(map, 'svg');
    expect(svg.getAttribute('role')).toBe('graphics-document');
    expect(svg.getAttribute('aria-label')).toBe(
      '1 February 2025: A clash in public. Russia–Ukraine begins at −9.0; US–Ukraine fell from +6.0 to +4.2.',
    );
    expect(textOf(one(map, 'svg desc'))).toBe(
      'On 1 February 2025, US–Ukraine is the closest tie (+4.2, friendly); Russia–Ukraine the most distant (−9.0, hostile). Camps: US and Ukraine against Russia.',
    );
  });

  test('is the same whichever way one came', async () => {
    const map = await showMap();
    const timeline = createTimeline(turn);
    const dates = [
      '2024-12-31',
      '2025-02-05',
      ...timeline.events.map(({ after }) => timeline.atOf(after)),
      '2025-07-01',
    ].sort();
    const forward = new Map<string, string>();
    for (const at of dates) {
      map.at = at;
      await settled(map);
      forward.set(at, pictureOf(map));
    }
    expect(new Set(forward.values()).size).toBe(dates.length);
    for (const at of [...dates].reverse()) {
      map.at = at;
      await settled(map);
      expect(pictureOf(map), `backward to ${at}`).toBe(forward.get(at));
    }
    const fresh = await showMap({ at: '2025-02-10' });
    expect(pictureOf(fresh)).toBe(forward.get('2025-02-10'));
  });

  test('follows its frame', async () => {
    const map = await showMap();
    map.parentElement!.style.width = '320px';
    await expect.poll(() => one(map, 'svg').getAttribute('viewBox')).toBe('0 0 320 300');
    const inside = one(map, 'svg').getBoundingClientRect();
    for (const part of all(map, '.disc, .tag rect, .name')) {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(inside.left);
      expect(right).toBeLessThanOrEqual(inside.right);
      expect(top).toBeGreaterThanOrEqual(inside.top);
      expect(bottom).toBeLessThanOrEqual(inside.bottom);
    }
  });

  test('practice 19: hostile lines are dashed, others are not', async () => {
    const map = await showMap();
    const dashes = Object.fromEntries(
      all(map, '.relation').map((line) => [
        line.getAttribute('aria-label')!.replace(/:.*/, ''),
        line.querySelector('.line')!.getAttribute('stroke-dasharray') !== null,
      ]),
    );
    expect(dashes).toEqual({
      'Arden–Borland': false,
      'Arden–Cumbria': true,
      'Borland–Cumbria': true,
      'Borland–Dale': false,
      'Cumbria–Dale': false,
    });
  });

  test('practice 21: forced colours paint every mark with system colours', async () => {
    await prefer({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
    const map = await showMoving({ at: '2025-03-01', since: '2025-01-15' });
    const [text, ground] = [systemColour('CanvasText'), systemColour('Canvas')];
    const strokes: Record<string, string> = {
      '.line': text,
      '.tag rect': text,
      '.ghost': text,
      '.trail': text,
      '.group': text,
      '.leader': text,
      '.relation:not(.moved) .casing': ground,
    };
    const fills: Record<string, string> = {
      '.disc': text,
      '.halo': ground,
      '.code': ground,
      '.name': text,
      '.tag rect': ground,
      '.tag .score': text,
      '.closer text': text,
      '.closer path': text,
      '.apart text': text,
      '.ghost-code': text,
    };
    const off = (property: 'stroke' | 'fill', wanted: Record<string, string>): string[] =>
      Object.entries(wanted).flatMap(([selector, colour]) =>
        all(map, selector)
          .filter((mark) => getComputedStyle(mark)[property] !== colour)
          .map((mark) => `${selector} ${property}: ${getComputedStyle(mark)[property]}`),
      );
    expect([...off('stroke', strokes), ...off('fill', fills)]).toEqual([]);
    expect(getComputedStyle(one(map, 'svg')).backgroundColor).toBe(ground);
    await enter(map);
    const ring = getComputedStyle(map.shadowRoot!.activeElement!.querySelector('.halo')!);
    expect(ring.stroke).toBe(systemColour('Highlight'));
  });

  test('practice 24: no text is under 12 px at 320 px', async () => {
    const map = await showMap({ at: '2025-03-01', since: '2025-01-15' }, 320);
    const [width] = one(map, 'svg').getAttribute('viewBox')!.split(' ').slice(2).map(Number);
    const scale = one(map, 'svg').getBoundingClientRect().width / width!;
    const small = all(map, 'text')
      .map((text) => ({
        text: textOf(text),
        size: parseFloat(getComputedStyle(text).fontSize) * scale,
      }))
      .filter(({ size }) => size < 12);
    expect(small).toEqual([]);
  });

  test('practice 62: what did not happen is marked on every tag', async () => {
    const map = await showMap({
      data: quarrel(),
      at: '2025-03-02',
      choices: { scenario: 'bargain' },
    });
    const tags = all(map, '.tag');
    expect(tags.length).toBeGreaterThan(0);
    expect(all(map, '.tag.hypothetical')).toEqual(tags);
    expect(getComputedStyle(one(map, '.tag rect')).strokeDasharray).not.toBe('none');
    expect(one(map, 'svg').getAttribute('aria-label')).toMatch(/hypothetical/i);
    map.at = '2025-02-28';
    await settled(map);
    expect(all(map, '.tag.hypothetical')).toEqual([]);
  });

  test('practice 22: axe finds nothing, in light and dark, at rest and brought forward', async () => {
    for (const scheme of ['light', 'dark']) {
      await prefer({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      const map = await showMoving({ at: '2025-02-10' });
      expect(await audit(map)).toEqual([]);
      map.focusedActors = ['A', 'B'];
      await settled(map);
      expect(await audit(map)).toEqual([]);
    }
  });
});

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

  test('dragging an actor makes the others answer, and all return exactly on release', async () => {
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
    const from = middleOf(disc(map, 'Arden'));
    await mouse.move(from);
    await mouse.down(from);
    await mouse.drag({ x: from.x + 8, y: from.y });
    await mouse.up({ x: from.x + 8, y: from.y });
    await settled(map);
    expect(heard).toEqual([]);
  });

  test('a tap right after a drag is a tap again', async () => {
    const map = await showMap();
    const from = middleOf(disc(map, 'Arden'));
    await mouse.move(from);
    await mouse.down(from);
    await mouse.drag({ x: from.x + 80, y: from.y });
    await mouse.up({ x: from.x + 80, y: from.y });
    await settled(map);
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

describe('motion', () => {
  /** The places of a disc from now on, frame by frame, until it rests. */
  async function watchMove(map: AllianceMap, name: string): Promise<{ steps: number; ms: number }> {
    const goal = map.scene!.actors.find((one) => one.name === name)!;
    const arrived = (): boolean =>
      placesOf(map)[name] ===
      `translate(${String(Math.round(goal.x * 10) / 10)},${String(Math.round(goal.y * 10) / 10)})`;
    const seen = new Set<string>();
    const start = performance.now();
    while (!arrived()) {
      seen.add(placesOf(map)[name]!);
      await new Promise(requestAnimationFrame);
    }
    return { steps: seen.size, ms: performance.now() - start };
  }

  test('practice 17: an event’s picture is moved to in 250 ms to 2 s', async () => {
    const map = await showMoving({ at: '2025-02-10' });
    map.at = '2025-03-01';
    await map.updateComplete;
    const { steps, ms } = await watchMove(map, 'Borland');
    expect(steps).toBeGreaterThan(2);
    expect(ms).toBeGreaterThan(250);
    expect(ms).toBeLessThan(2000);
  });

  test('practice 17: with reduced motion the step is a cut', async () => {
    const map = await showMap({ at: '2025-02-10' });
    map.at = '2025-03-01';
    await map.updateComplete;
    expect((await watchMove(map, 'Borland')).steps).toBe(0);
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
    for (const at of days) {
      map.at = at;
      map.focusedActors = [];
      const fresh = await showMap({ at });
      await expect.poll(() => pictureOf(map), { timeout: 3_000 }).toBe(pictureOf(fresh));
      await prefer({});
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
    await expect.poll(() => pictureOf(map), { timeout: 3_000 }).toBe(pictureOf(fresh));
  });
});

describe('as an element', () => {
  test('practice 25: two maps with other data and size do not touch each other', async () => {
    const one_ = await showMap();
    const other = await showMap({ data: quarrel(), at: '2025-02-01', lang: 'uk' }, 400);
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
