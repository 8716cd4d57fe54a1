import { describe, expect, test } from 'vitest';
import { toDay, toIsoDate, type DayNumber } from '../../src/dataset/calendar-date.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { createLayout, layoutSteps, type Layout } from '../../src/layout/create-layout.ts';
import { createRandomIntegers } from '../../src/layout/random-integers.ts';
import type { Moment } from '../../src/model/moment.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { emptyDataset, event, FIRST_DAY, generateDataset, level } from './generated-dataset.ts';

/** All coordinates at a moment, for comparisons to the bit. */
function placesAt(layout: Layout, when: string | Moment): number[] {
  return [...layout.positionsAt(when).values()].flatMap(({ x, y }) => [x, y]);
}

/** How far each actor moves between two moments. */
function motions(layout: Layout, from: Moment, to: Moment): Map<string, number> {
  const after = layout.positionsAt(to);
  return new Map(
    [...layout.positionsAt(from)].map(([id, { x, y }]) => {
      const { x: newX, y: newY } = after.get(id)!;
      return [id, Math.sqrt((newX - x) ** 2 + (newY - y) ** 2)];
    }),
  );
}

const layoutOf = (dataset: Dataset, choices = {}): Layout =>
  createLayout(createTimeline(dataset, choices));

/** The dataset with a scenario `other` of two steps that leaves the record on a day. */
function withBranch(record: Dataset, forkDay: DayNumber): Dataset {
  return {
    ...record,
    scenarios: [
      {
        id: 'other',
        title: 'Other',
        from: toIsoDate(forkDay),
        description: 'Other',
        events: [
          event('s1', forkDay + 5, 'actor-000', 'actor-001', 10),
          event('s2', forkDay + 90, 'actor-000', 'actor-002', -10),
        ],
      },
    ],
  };
}

describe('createLayout', () => {
  const dataset = generateDataset({ seed: 11, actors: 5, events: 30 });
  const days = Array.from({ length: 60 }, (_, index) => FIRST_DAY - 5 + index * 8);

  test('puts everybody at the same places whatever was asked before', () => {
    const forward = layoutOf(dataset);
    const wanted = days.map((day) => placesAt(forward, toIsoDate(day)));
    const backward = [...days].reverse().map((day) => placesAt(forward, toIsoDate(day)));
    expect(backward.reverse()).toEqual(wanted);
    const random = createRandomIntegers(5);
    const fresh = layoutOf(structuredClone(dataset));
    for (let jump = 0; jump < 100; jump += 1) {
      const index = random(days.length);
      expect(placesAt(fresh, toIsoDate(days[index]!))).toEqual(wanted[index]);
    }
  });

  test('does not mind the order of the actors', () => {
    const turned = { ...dataset, actors: [...dataset.actors].reverse() };
    const one = layoutOf(dataset);
    const other = layoutOf(turned);
    for (const day of days) {
      expect(placesAt(other, toIsoDate(day))).toEqual(placesAt(one, toIsoDate(day)));
    }
  });

  test('gives the same layout in slices', () => {
    const timeline = createTimeline(structuredClone(dataset));
    const steps = layoutSteps(timeline);
    let slices = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) slices += 1;
    expect(slices).toBeGreaterThan(10);
    expect(placesAt(step.value, timeline.last)).toEqual(placesAt(layoutOf(dataset), timeline.last));
  });

  test('fits all places into the unit frame', () => {
    const layout = layoutOf(dataset);
    const { width, height } = layout.extent;
    expect(Math.max(width, height)).toBeCloseTo(2, 12);
    for (const day of days) {
      for (const { x, y } of layout.positionsAt(toIsoDate(day)).values()) {
        expect(Math.abs(x)).toBeLessThanOrEqual(width / 2 + 1e-9);
        expect(Math.abs(y)).toBeLessThanOrEqual(height / 2 + 1e-9);
      }
    }
  });
});

describe('nothing moves before its cause', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const levels = ids.flatMap((a, index) =>
    ids.slice(index + 1).map((b) => level(a, b, a === 'a' && b === 'b' ? 8 : -6)),
  );

  test('before the first event everybody rests', () => {
    const day = FIRST_DAY + 100;
    const dataset = emptyDataset(ids, levels, [event('e', day, 'a', 'c', 10)]);
    const layout = layoutOf(dataset);
    const rest = placesAt(layout, toIsoDate(FIRST_DAY));
    for (const passed of [1, 50, 99, 99.9]) {
      const moment = layout.timeline.momentAt(FIRST_DAY + passed);
      expect(placesAt(layout, moment)).toEqual(rest);
    }
    expect(placesAt(layout, layout.timeline.event('e')!.before)).toEqual(rest);
    expect(placesAt(layout, layout.timeline.event('e')!.after)).not.toEqual(rest);
  });

  test('between events actors move only as their relations fade, and slowly', () => {
    const dataset = emptyDataset(ids, levels, [
      event('one', FIRST_DAY + 10, 'a', 'c', 10),
      event('two', FIRST_DAY + 130, 'b', 'd', 10),
    ]);
    const layout = layoutOf(dataset);
    const { before, after } = layout.timeline.event('two')!;
    const start = layout.timeline.event('one')!.after;
    const nearlyThere = { ...before, day: before.day - 0.01 };
    const jump = Math.max(...motions(layout, before, after).values());
    expect(Math.max(...motions(layout, nearlyThere, before).values())).toBeLessThan(1e-4);
    expect(jump).toBeGreaterThan(0.02);
    // Two of the four fade: they cover most of the ground.
    const fading = motions(layout, start, before);
    expect(fading.get('a')! + fading.get('c')!).toBeGreaterThan(
      fading.get('b')! + fading.get('d')!,
    );
    // Half of the fading is done after less than half of the time.
    const half = motions(layout, start, { ...start, day: start.day + 60 });
    expect(half.get('a')! / fading.get('a')!).toBeGreaterThan(0.5);
  });

  test('several events of one day are passed one by one', () => {
    const day = FIRST_DAY + 10;
    const dataset = emptyDataset(ids, levels, [
      event('one', day, 'a', 'c', 10),
      event('two', day, 'b', 'd', -10),
    ]);
    const layout = layoutOf(dataset);
    const [one, two] = layout.timeline.events;
    expect(placesAt(layout, two!.before)).toEqual(placesAt(layout, one!.after));
    expect(placesAt(layout, two!.after)).not.toEqual(placesAt(layout, one!.after));
    expect(placesAt(layout, toIsoDate(day))).toEqual(placesAt(layout, two!.after));
  });

  test('an actor without known relations waits at its first place', () => {
    const late = [...levels, level('a', 'e', 9, FIRST_DAY + 50)];
    const dataset = emptyDataset([...ids, 'e'], late, [event('x', FIRST_DAY + 20, 'a', 'c', 9)]);
    const layout = layoutOf(dataset);
    const first = layout.positionsAt(toIsoDate(FIRST_DAY + 50)).get('e');
    for (const day of [-9, 0, 20, 49]) {
      const date = toIsoDate(FIRST_DAY + day);
      expect(layout.positionsAt(date).get('e')).toEqual(first);
      expect(layout.isKnown('e', date)).toBe(false);
    }
    expect(layout.isKnown('e', toIsoDate(FIRST_DAY + 50))).toBe(true);
    expect(layout.isKnown('a', toIsoDate(FIRST_DAY))).toBe(true);
    expect(layout.isKnown('nobody', toIsoDate(FIRST_DAY + 50))).toBe(false);
  });
});

describe('a scenario', () => {
  const record = generateDataset({ seed: 4, actors: 4, events: 20 });
  const forkDay = FIRST_DAY + 150;
  const dataset = withBranch(record, forkDay);

  test('keeps the recorded part where it was, bit for bit', () => {
    const recorded = layoutOf(dataset);
    const branch = layoutOf(dataset, { scenario: 'other' });
    expect(branch.extent).toEqual(recorded.extent);
    for (let day = FIRST_DAY - 2; day < forkDay; day += 0.5) {
      const moment = recorded.timeline.momentAt(day);
      expect(placesAt(branch, moment)).toEqual(placesAt(recorded, moment));
    }
    expect(placesAt(branch, branch.timeline.last)).not.toEqual(
      placesAt(recorded, recorded.timeline.last),
    );
  });

  test('goes on from where everybody stood', () => {
    const branch = layoutOf(dataset, { scenario: 'other' });
    const { before } = branch.timeline.event('s1')!;
    const fork = { ...before, day: forkDay - 0.001 };
    expect(Math.max(...motions(branch, fork, before).values())).toBeLessThan(0.05);
  });

  test('is the same when it is asked for first', () => {
    const first = layoutOf(structuredClone(dataset), { scenario: 'other' });
    layoutOf(dataset);
    const second = layoutOf(dataset, { scenario: 'other' });
    expect(placesAt(first, first.timeline.last)).toEqual(placesAt(second, second.timeline.last));
  });
});

describe('an event left out', () => {
  const record = generateDataset({ seed: 8, actors: 4, events: 24 });
  const [early, late] = [record.events[6]!, record.events[18]!];
  const forkDay = toDay(record.events[12]!.date);
  const dataset = withBranch(record, forkDay);
  const recorded = layoutOf(dataset);
  const at = (day: number): Moment => recorded.timeline.momentAt(day);

  test('changes nothing before its day', () => {
    const without = layoutOf(dataset, { without: [late.id] });
    for (let day = FIRST_DAY; day < toDay(late.date); day += 7) {
      expect(placesAt(without, at(day))).toEqual(placesAt(recorded, at(day)));
    }
  });

  test('moves those it concerned, and them the less the longer ago it was', () => {
    const without = layoutOf(dataset, { without: [early.id] });
    const offset = (id: string, day: string): number => {
      const one = recorded.positionsAt(day).get(id)!;
      const other = without.positionsAt(day).get(id)!;
      return Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2);
    };
    const { from, to } = early.effects[0]!;
    const others = dataset.actors.map(({ id }) => id).filter((id) => id !== from && id !== to);
    const concerned = offset(from, early.date) + offset(to, early.date);
    expect(concerned).toBeGreaterThan(0.02);
    expect(offset(others[0]!, early.date) + offset(others[1]!, early.date)).toBeLessThan(
      concerned / 2,
    );
    const muchLater = toIsoDate(toDay(record.events.at(-1)!.date) + 1000);
    expect(offset(from, muchLater) + offset(to, muchLater)).toBeLessThan(concerned / 5);
  });

  test('that moved nothing changes nothing', () => {
    const mute = { ...event('mute', FIRST_DAY + 1, 'actor-000', 'actor-001', 1), effects: [] };
    const talkative = { ...record, events: [mute, ...record.events] };
    const whole = layoutOf(talkative);
    const without = layoutOf(talkative, { without: ['mute'] });
    for (const { date } of record.events) {
      expect(placesAt(without, date)).toEqual(placesAt(whole, date));
    }
  });

  test('before a fork, leaves the record and the scenario together', () => {
    const choices = { without: [early.id, 's2'] };
    const record = layoutOf(dataset, choices);
    const branch = layoutOf(dataset, { ...choices, scenario: 'other' });
    for (let day = FIRST_DAY; day < forkDay; day += 7) {
      expect(placesAt(branch, record.timeline.momentAt(day))).toEqual(
        placesAt(record, record.timeline.momentAt(day)),
      );
    }
  });

  test('after a fork, leaves the scenario as it was until then', () => {
    const scenario = layoutOf(dataset, { scenario: 'other' });
    const without = layoutOf(dataset, { scenario: 'other', without: ['s2'] });
    const { before, after } = scenario.timeline.event('s2')!;
    for (let { day } = before; day > FIRST_DAY; day -= 7) {
      const moment = scenario.timeline.momentAt(day - 0.5);
      expect(placesAt(without, moment)).toEqual(placesAt(scenario, moment));
    }
    expect(placesAt(without, without.timeline.momentAt(after.day + 5))).not.toEqual(
      placesAt(scenario, scenario.timeline.momentAt(after.day + 5)),
    );
  });

  test('is one what-if among others: weights, gain and half-life', () => {
    for (const choices of [{ weights: { [early.id]: 3 } }, { gain: 0.5 }, { halfLifeDays: 30 }]) {
      const layout = layoutOf(dataset, choices);
      const places = placesAt(layout, layout.timeline.last);
      expect(places.every(Number.isFinite)).toBe(true);
      expect(places).not.toEqual(placesAt(recorded, recorded.timeline.last));
    }
  });
});
