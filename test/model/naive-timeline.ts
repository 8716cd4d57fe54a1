// The model a second time, as plainly as it can be said: for each question everything is replayed from the first day,
// day by day. It shares no code with `src/model` and is far too slow for anything but checking it.
import table from '../../data/cameo-goldstein.json' with { type: 'json' };
import type { Dataset, DatasetEvent, Effect, Scenario } from '../../src/dataset/schema.ts';
import type { Choices } from '../../src/model/choices.ts';

/** What is known of one pair at one time. */
export interface NaiveRelation {
  readonly score: number;
  readonly level: number;
  /** Day number since which the level stands. */
  readonly levelSince: number;
  /** Ids of the events that had effects on the pair so far. */
  readonly events: readonly string[];
}

/** The end of a day, or the time right after one event of that day. Days are counted from 1970, and may be fractions. */
export interface NaiveTime {
  readonly day: number;
  readonly event?: string | undefined;
}

export function naiveDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year!, month! - 1, day) / (24 * 60 * 60 * 1000);
}

/** The relation of two actors at a time; `undefined` while unknown. */
export function naiveRelation(
  dataset: Dataset,
  choices: Choices,
  [a, b]: readonly [string, string],
  time: NaiveTime,
): NaiveRelation | undefined {
  const joins = (one: string, other: string): boolean =>
    (one === a && other === b) || (one === b && other === a);
  const gain = choices.gain ?? dataset.method.gain;
  const halfLifeDays = choices.halfLifeDays ?? dataset.method.halfLifeDays;
  const scenario = dataset.scenarios.find(({ id }) => id === choices.scenario);
  const levels = onDays(
    dataset.levels.filter(({ from }) => !scenario || from < scenario.from),
    ({ from }) => from,
  );
  const events = onDays(eventsPlayed(dataset, scenario, choices), ({ date }) => date);
  const first = Math.min(
    firstDay(dataset),
    ...(choices.added ?? []).map(({ date }) => naiveDay(date)),
  );
  const seen: string[] = [];
  let known: { level: number; since: number; extra: number } | undefined;

  for (let day = first; day <= time.day; day += 1) {
    if (known) known.extra *= Math.pow(2, -1 / halfLifeDays);
    for (const entry of levels(day)) {
      if (!joins(...entry.between)) continue;
      known = { level: entry.level, since: day, extra: known?.extra ?? 0 };
    }
    for (const event of events(day)) {
      const isOff = (choices.without ?? []).includes(event.id);
      const effects = event.effects.filter(({ from, to }) => joins(from, to));
      if (effects.length > 0 && !isOff) {
        known ??= { level: 0, since: day, extra: 0 };
        seen.push(event.id);
        const before = limited(known.level + known.extra);
        const push = meanPush(effects) * chosenWeight(choices, event.id);
        const after = limited(before + gain * push * roomFor(push, before));
        if (after !== before) known.extra = after - known.level;
      }
      for (const move of event.levels) {
        if (isOff || !joins(...move.between)) continue;
        known = { level: move.level, since: day, extra: known?.extra ?? 0 };
      }
      if (event.id === time.event && day === time.day) break;
    }
  }
  if (!known) return undefined;
  const partOfDay = time.day - Math.floor(time.day);
  const score = limited(known.level + known.extra * Math.pow(2, -partOfDay / halfLifeDays));
  return { score, level: known.level, levelSince: known.since, events: seen };
}

/** Finds the entries of a day, in their order. */
function onDays<Entry>(
  entries: readonly Entry[],
  dateOf: (entry: Entry) => string,
): (day: number) => Entry[] {
  const days = entries.map((entry) => naiveDay(dateOf(entry)));
  return (day) => entries.filter((_, index) => days[index] === day);
}

/** What is played of an event, whoever wrote it. */
type PlayedEvent = Pick<DatasetEvent, 'id' | 'date' | 'levels'> & {
  readonly effects: readonly Pick<Effect, 'from' | 'to' | 'cameo' | 'impact' | 'weight'>[];
};

/** The record, or the record before a fork and the scenario after it, and the reader's own. */
function eventsPlayed(
  dataset: Dataset,
  scenario: Scenario | undefined,
  choices: Choices,
): PlayedEvent[] {
  const own = (choices.added ?? []).map(({ id, date, from, to, strength }) => {
    return { id, date, levels: [], effects: [{ from, to, impact: strength, weight: 1 }] };
  });
  const record = dataset.events.filter(({ date }) => !scenario || date < scenario.from);
  return [...record, ...(scenario?.events ?? []), ...own];
}

function firstDay(dataset: Dataset): number {
  const dates = [
    ...dataset.levels.map(({ from }) => from),
    ...dataset.events.map(({ date }) => date),
    ...dataset.scenarios.flatMap(({ events }) => events.map(({ date }) => date)),
  ].sort();
  return dates.length > 0 ? naiveDay(dates[0]!) : Infinity;
}

function limited(score: number): number {
  if (score > 10) return 10;
  return score < -10 ? -10 : score;
}

/** A push away from 0 has less room the farther the score already is. */
function roomFor(push: number, score: number): number {
  const isOutward = (score > 0 && push > 0) || (score < 0 && push < 0);
  return isOutward ? 1 - Math.abs(score) / 10 : 1;
}

function meanPush(effects: PlayedEvent['effects']): number {
  let sum = 0;
  for (const { impact, cameo, weight } of effects) sum += weight * (impact ?? goldstein(cameo!));
  return sum / effects.length;
}

/** The published score of a code, or of the nearest code above it that has one. */
function goldstein(code: string): number {
  const row = table.codes.find(([name]) => name === code);
  if (typeof row?.[2] === 'number') return row[2];
  return goldstein(code.slice(0, -1));
}

function chosenWeight({ weights }: Choices, id: string): number {
  return weights && Object.hasOwn(weights, id) ? weights[id]! : 1;
}
