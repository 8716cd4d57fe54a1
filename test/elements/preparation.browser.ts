// A large dataset: prepared before it is drawn, without the page standing still, and with a word of what is under way.
import { expect, test } from 'vitest';
import '../../src/elements/map/alliance-map.ts';
import '../../src/elements/timeline/alliance-timeline.ts';
import '../../src/explorer/alliance-explorer.ts';
import type { AllianceMap } from '../../src/elements/map/alliance-map.ts';
import type { CheckResult } from '../../src/dataset/fault.ts';
import type { Steps } from '../../src/dataset/steps.ts';
import type { Choices } from '../../src/model/choices.ts';
import { isAtHand } from '../../src/elements/played-dataset.ts';
import { createLayout } from '../../src/layout/create-layout.ts';
import { checkInSlices, prepareDataset } from '../../src/elements/preparation.ts';
import { request } from '../../src/elements/requests.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { wordsFor } from '../../src/words/words.ts';
import { generateDataset } from '../layout/generated-dataset.ts';
import { audit } from '../support/audit.ts';
import { dataset, draft, push, star } from '../support/datasets.ts';
import { all, one, settled, show, textOf, until } from './show.ts';

const crowd = () => generateDataset({ seed: 2, actors: 20, events: 40, known: 30 });

/** A check that goes on until it is told to end. */
function longWork(): { readonly steps: Steps<CheckResult>; readonly end: () => void } {
  let isDone = false;
  function* steps(): Steps<CheckResult> {
    while (!isDone) yield;
    return { ok: false, faults: [] };
  }
  return {
    steps: steps(),
    end: () => {
      isDone = true;
    },
  };
}

test('a map of many actors is drawn once it is laid out, where a layout made at once puts them', async () => {
  const data = crowd();
  const frame = document.createElement('main');
  const map = document.createElement('alliance-map');
  frame.append(map);
  document.body.append(frame);
  await settled(map);
  map.data = data;
  await new Promise(requestAnimationFrame);
  // The frame is known, but nothing is worked out before the slices are done.
  expect(map.scene).toBeUndefined();
  await settled(map);
  expect(all(map, '.actor')).toHaveLength(20);
  const layout = createLayout(createTimeline(structuredClone(data)));
  const names = map.scene!.actors.map(({ actor: { id } }) => id);
  expect(names).toEqual([...layout.positionsAt(layout.timeline.last).keys()]);
  frame.remove();
});

test('what an element shows of many actors is worked out in one turn and drawn in another', async () => {
  const data = crowd();
  const turns: string[] = [];
  const host = document.createElement('div');
  Object.defineProperty(host, 'scene', {
    get: () => {
      turns.push('worked out');
      setTimeout(() => turns.push('others'));
      return {};
    },
  });
  await prepareDataset(data, { choices: {}, laidOut: true, host, words: wordsFor('en') });
  turns.push('drawn');
  expect(turns).toEqual(['worked out', 'others', 'drawn']);
});

test('a map builds the scene of a moment once, and anew for whatever changes it', async () => {
  const map = await show('alliance-map', { data: crowd() });
  const { scene } = map;
  expect(map.scene).toBe(scene);
  const { id } = scene!.actors[0]!.actor;
  const changes = [
    { focusedActors: [id] },
    { at: '2001-01-01' },
    { lang: 'de' },
    { choices: { gain: 0.2 } },
  ];
  for (const change of changes) {
    const before = map.scene;
    Object.assign(map, change);
    // A language is loaded first.
    await until(() => map.scene !== before);
    await settled(map);
  }
});

test('a map keeps its picture while a what-if of many actors is prepared', async () => {
  const map = await show('alliance-map', { data: crowd() });
  const before = map.scene;
  map.choices = { without: [map.data!.events[30]!.id] };
  await new Promise(requestAnimationFrame);
  expect(all(map, '.actor')).toHaveLength(20);
  await settled(map);
  expect(map.scene!.relations).not.toEqual(before!.relations);
});

test('an element is prepared for the dataset that was given last', async () => {
  const map = await show('alliance-map', { data: crowd() });
  map.data = generateDataset({ seed: 3, actors: 25, events: 40, known: 30 });
  await Promise.resolve();
  map.data = generateDataset({ seed: 3, actors: 15, events: 40, known: 30 });
  await settled(map);
  expect(all(map, '.actor')).toHaveLength(15);
});

test('an explorer checks, plays and shows many actors that its owner hands over', async () => {
  const data = dataset(star());
  const explorer = await show('alliance-explorer', { data }, 900);
  await settled(one(explorer, 'alliance-map'));
  expect(all(one(explorer, 'alliance-map'), '.actor')).toHaveLength(14);
});

test('a reader of many actors stays where he is while the data is played, and of a row of requests the last counts', async () => {
  const data = dataset({
    ...star(),
    events: [push('one', '2025-02-01', 'A0-A1', 2)],
  });
  const explorer = await show('alliance-explorer', { data }, 900);
  await until(() => all(explorer, 'alliance-map').length > 0);
  const map = one(explorer, 'alliance-map');
  await settled(map);
  const weighed: unknown[] = [];
  explorer.addEventListener('alliance-state-change', ({ detail }) => {
    weighed.push(detail.choices.weights);
  });
  const weigh = (weight: number): void => {
    request(map, 'alliance-weight-change', { event: 'one', weight });
  };
  // Whatever is loaded late is there once the first request is answered.
  weigh(0.5);
  await until(() => weighed.length > 0);
  weigh(0.6);
  weigh(0.7);
  weigh(0.8);
  expect(weighed).toHaveLength(1);
  expect(explorer.choices.weights).toEqual({ one: 0.5 });
  await until(() => explorer.choices.weights?.['one'] === 0.8);
  await settled(map);
  expect(weighed).toEqual([0.5, 0.8].map((weight) => ({ one: weight })));
});

test('a link into a what-if of many actors is followed once it is played, after all other work', async () => {
  const data = crowd();
  const explorer = await show('alliance-explorer', { data, linked: true }, 900);
  const map = (): HTMLElement => one(explorer, 'alliance-map');
  await until(() => all(explorer, 'alliance-map').length > 0 && all(map(), '.actor').length);
  const work = longWork();
  const other = checkInSlices(work.steps, { host: map(), words: wordsFor('en') });
  const here = location.href;
  const go = (query: string): void => {
    history.replaceState(null, '', `?${query}`);
    dispatchEvent(new PopStateEvent('popstate'));
  };
  const off = data.events[30]!.id;
  go('off=' + data.events[20]!.id);
  go(`off=${off}`);
  await until(() => all(explorer, 'alliance-progress').length > 0);
  expect(explorer.choices).toEqual({});
  expect(all(map(), '.actor')).toHaveLength(20);
  work.end();
  await other;
  // Of two links the last counts.
  await until(() => explorer.choices.without);
  expect(explorer.choices).toEqual({ without: [off] });
  await settled(map());
  history.replaceState(null, '', here);
});

test('what an owner chooses of many actors shows once it is played, the last choice alone, and nothing is played at once meanwhile', async () => {
  const data = dataset({
    ...star(),
    events: [push('one', '2025-02-01', 'A0-A1', 2)],
    scenarios: ['early', 'late'].map((id) => ({
      id,
      title: id,
      description: 'Made up.',
      from: '2025-01-15',
      events: [{ ...push(id, '2025-03-01', 'A0-A2', -2), confidence: 'projected' }],
    })),
  });
  const explorer = await show('alliance-explorer', { data }, 900);
  // The answers are there once one was given.
  await until(() => all(explorer, 'alliance-map').length > 0);
  const map = one<AllianceMap>(explorer, 'alliance-map');
  request(map, 'alliance-focus-change', { focus: ['A1'] });
  await until(() => explorer.focusedActors.length > 0);
  await settled(map);
  const choose = [
    () => (explorer.choices = { gain: 0.4, scenario: 'nowhere' }),
    () => (explorer.scenario = 'early'),
    () => (explorer.choices = { gain: 0.2, scenario: 'late' }),
    () => (explorer.state = { ...explorer.state, choices: { scenario: 'early', gain: 0.3 } }),
    () => (explorer.scenario = 'late'),
  ];
  const work = longWork();
  const other = checkInSlices(work.steps, { host: map, words: wordsFor('en') });
  const waiting: Choices[] = [];
  for (const act of choose) {
    act();
    await new Promise(requestAnimationFrame);
    waiting.push(explorer.choices);
    // What tells of the explorer meanwhile tells of what it shows.
    map.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    request(map, 'alliance-at-change', { at: '2025-02-01' });
  }
  await until(() => all(explorer, 'alliance-progress').length > 0);
  expect(map.choices).toEqual({});
  expect(all(explorer, '.supposed')).toHaveLength(0);
  // Nothing is prepared for a scenario that is not there.
  expect(waiting[0]).toEqual({ gain: 0.4 });
  expect(waiting.map((choices) => isAtHand(data, choices, false))).toEqual(choose.map(() => false));
  work.end();
  await other;
  await until(() => all(explorer, '.supposed').length > 0);
  expect(map.choices).toEqual({ gain: 0.3, scenario: 'late' });
  await until(() => map.at === '2025-02-01');
});

test('an explorer says what is wrong with a large dataset', async () => {
  const events = Array.from({ length: 600 }, () => ({ id: 'twice' }));
  const explorer = await show('alliance-explorer', { data: draft({ events }) as never });
  await until(() => all(explorer, 'h2').length > 0);
  expect(textOf(one(explorer, 'h2'))).toContain('cannot be drawn');
});

test('work that takes long says so, for eyes and ears, until it is done', async () => {
  const map = await show('alliance-map');
  const work = longWork();
  const result = checkInSlices(work.steps, { host: map, words: wordsFor('en') });
  expect(all(map, 'alliance-progress')).toHaveLength(0);
  await until(() => all(map, 'alliance-progress').length > 0);
  const progress = one(map, 'alliance-progress');
  await settled(progress);
  expect(textOf(one(progress, 'label'))).toBe('Checking the data…');
  expect(one<HTMLProgressElement>(progress, 'progress').position).toBe(-1);
  expect(await audit(map)).toEqual([]);
  work.end();
  expect(await result).toEqual({ ok: false, faults: [] });
  expect(all(map, 'alliance-progress')).toHaveLength(0);
});
