// What the map draws and says, on any date.
import { describe, expect, test } from 'vitest';
import { findMarks, placeMarks } from '../../../src/elements/map/place-marks.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { actor, dataset, event, level, move, push } from '../../support/datasets.ts';
import { prefer, systemColour } from '../reader.ts';
import { all, one, settled, textOf } from '../show.ts';
import {
  enter,
  markOf,
  pictureOf,
  placesOf,
  showMap,
  showMoving,
  turn,
  turnDraft,
} from './shown-map.ts';

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

  test('leads from every tag off its line to the place that it belongs to', async () => {
    const map = await showMap({ at: '2025-02-10' });
    const scene = map.scene!;
    const relations = scene.relations.map((relation, index) => {
      const near = relation.tag && { ...relation.tag, dx: index > 0 ? 9 : 0, dy: 0 };
      return { ...relation, tag: near };
    });
    placeMarks(findMarks(one(map, 'svg')), { ...scene, relations }, false);
    const led = all(map, '.leader').map((leader) => leader.getAttribute('points') !== '');
    expect(led).toEqual(relations.map((_, index) => index > 0));
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

  test('is named by the sentence of its caption, and described by who is closest and most distant, and how keys move', async () => {
    const map = await showMap({ data: quarrel(), at: '2025-02-01' });
    const svg = one(map, 'svg');
    expect(svg.getAttribute('role')).toBe('graphics-document');
    expect(svg.getAttribute('aria-label')).toBe(
      '1\u00a0February\u00a02025: A clash in public. Russia–Ukraine begins at −9.0; US–Ukraine fell from +6.0 to +4.2.',
    );
    expect(textOf(one(map, 'svg desc'))).toBe(
      'On 1 February 2025, US–Ukraine is the closest tie (+4.2, friendly); Russia–Ukraine the most distant (−9.0, hostile). Camps: US and Ukraine against Russia. ' +
        'Arrow keys move between actors. Enter opens the relations of an actor, Escape goes back.',
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

  test('parts lines in motion on a full map only where they moved or have the focus', async () => {
    const [first, ...others] = 'ABCDEFGHIJKLM';
    const full = dataset({
      actors: [first!, ...others].map(actor),
      levels: others.map((id) => level(`${first!}-${id}`, '2025-01-01', 8)),
      events: [push('quarrel', '2025-02-10', 'A-B', -10)],
    });
    const map = await showMap({ data: full, at: '2025-02-10' });
    const lines = all<SVGGElement>(map, '.relation');
    const parted = (): Element[] =>
      lines.filter((line) => line.querySelector('.casing')!.getAttribute('points') !== '');
    const held = lines.at(-1)!;
    held.focus();
    const marks = findMarks(one(map, 'svg'));
    placeMarks(marks, map.scene!, true);
    expect(parted()).toEqual(lines.filter((line) => line.matches('.moved') || line === held));
    expect(parted()).toHaveLength(2);
    placeMarks(marks, map.scene!, false);
    expect(parted()).toEqual(lines);
  });
});
