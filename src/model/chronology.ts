/** The entries of a timeline in the order in which they take effect, after the reader's choices. */
import { toDay, type DayNumber } from '../dataset/calendar-date.ts';
import { cameoScore } from '../dataset/cameo.ts';
import type { Dataset, DatasetEvent, Effect, Level, Scenario } from '../dataset/schema.ts';
import { chosenScenario, isOwnEvent, weightOf, type Choices } from './choices.ts';
import { asDatasetEvent } from './own-event.ts';
import type { Pair, PairTable } from './pair.ts';

/** A standing level that the dataset states from a day on. */
export interface LevelEntry {
  readonly kind: 'level';
  readonly day: DayNumber;
  readonly level: Level;
}

/** A dated event. */
export interface EventEntry {
  readonly kind: 'event';
  readonly day: DayNumber;
  readonly event: DatasetEvent;
  /** Switched off by the reader: it keeps its place and does nothing. */
  readonly isOff: boolean;
}

/** Whatever takes effect on a day. */
export type Entry = LevelEntry | EventEntry;

/** What one event does to one pair: its coded effects and their weighted mean. */
export interface Impulse {
  readonly pair: Pair;
  readonly effects: readonly Effect[];
  /** Mean of (score × weight) of the effects in either direction, times the reader's weight; mostly −10 to +10. */
  readonly strength: number;
}

/**
 * Sorts levels and events by day: on one day level entries first, then events in file order (the sort is stable). With
 * a scenario, levels and events from its fork on give way to its own events. What the reader adds comes last on its day.
 * Throws a RangeError when there is no such scenario.
 */
export function createChronology(dataset: Dataset, choices: Choices): readonly Entry[] {
  const scenario = findScenario(dataset, choices);
  const fork = scenario ? toDay(scenario.from) : Infinity;
  const without = new Set(choices.without ?? []);
  const levels: Entry[] = dataset.levels.map((level) => ({
    kind: 'level',
    day: toDay(level.from),
    level,
  }));
  const eventEntry = (event: DatasetEvent): Entry => {
    return { kind: 'event', day: toDay(event.date), event, isOff: without.has(event.id) };
  };
  const added = (choices.added ?? []).map(asDatasetEvent);
  return [...levels, ...dataset.events.map(eventEntry)]
    .filter((entry) => entry.day < fork)
    .concat([...(scenario?.events ?? []), ...added].map(eventEntry))
    .sort((one, other) => one.day - other.day);
}

/**
 * How many entries from the first on are played just as without the reader's changes; a scenario is no such change. From
 * the next entry on, what is shown differs from the record, or from the scenario as published.
 */
export function countAsPublished(
  chronology: readonly Entry[],
  dataset: Dataset,
  choices: Choices,
): number {
  const { method } = dataset;
  const { gain, halfLifeDays } = choices;
  const isRecast =
    (gain ?? method.gain) !== method.gain ||
    (halfLifeDays ?? method.halfLifeDays) !== method.halfLifeDays;
  const first = chronology.findIndex((entry) => {
    if (entry.kind === 'level') return false;
    const { id } = entry.event;
    return isRecast || entry.isOff || isOwnEvent(choices, id) || weightOf(choices, id) !== 1;
  });
  return first < 0 ? chronology.length : first;
}

function findScenario(dataset: Dataset, choices: Choices): Scenario | undefined {
  const scenario = chosenScenario(dataset, choices);
  if (scenario || choices.scenario === undefined) return scenario;
  const known = dataset.scenarios.map(({ id }) => JSON.stringify(id)).join(', ');
  throw new RangeError(
    `Cannot play a scenario: found ${JSON.stringify(choices.scenario)}; expected one of ${known || 'none'}. Leave it out to play the record.`,
  );
}

/** The published score of an effect: its impact, or the Goldstein score of its CAMEO code. Range −10 to +10. */
export function effectScore(effect: Effect): number {
  if (effect.impact !== undefined) return effect.impact;
  return (effect.cameo === undefined ? undefined : cameoScore(effect.cameo)?.goldstein) ?? 0;
}

/** Mean of score × weight over some effects, at least one; mostly −10 to +10. */
export function meanScore(effects: readonly Effect[]): number {
  const total = effects.reduce((sum, effect) => sum + effectScore(effect) * effect.weight, 0);
  return total / effects.length;
}

/** The impulses of an event, one for each pair that it has effects on, in the order of first mention. */
export function impulsesOf(event: DatasetEvent, pairs: PairTable, weight: number): Impulse[] {
  const byPair = new Map<Pair, Effect[]>();
  for (const effect of event.effects) {
    const pair = pairs.find(effect.from, effect.to);
    if (!pair) continue;
    const effects = byPair.get(pair);
    if (effects) effects.push(effect);
    else byPair.set(pair, [effect]);
  }
  return [...byPair].map(([pair, effects]) => ({
    pair,
    effects,
    strength: meanScore(effects) * weight,
  }));
}
