/** The same events by another scale, so that a conclusion can be seen not to hang on one table of scores. */
import type { Dataset, DatasetEvent, Effect } from '../../dataset/schema.ts';
import { effectScore } from '../chronology.ts';
import type { OwnEvent } from '../own-event.ts';

/**
 * A scale other than the published scores:
 * - `sign`: each act of cooperation counts the same, and each act of conflict the same the other way.
 * - `class`: each act counts as its class does on average: words or deeds, of cooperation or of conflict.
 */
export type Lens = 'sign' | 'class';

/** All lenses, in the order in which they are shown. */
export const LENSES: readonly Lens[] = ['sign', 'class'];

/**
 * The four classes of the CAMEO roots: 01–05 verbal and 06–08 material cooperation, 09–13 verbal and 14–20 material
 * conflict. P. A. Schrodt, "CAMEO: Conflict and Mediation Event Observations Event and Actor Codebook", version 1.1b3
 * (2012), and "QuadClass" in the GDELT event codebook, version 2.0 (2015).
 */
export type ActClass =
  'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

/** The class of a CAMEO code by its first two digits. */
export function actClass(cameo: string): ActClass {
  const root = Number(cameo.slice(0, 2));
  if (root <= 5) return 'verbal-cooperation';
  if (root <= 8) return 'material-cooperation';
  return root <= 13 ? 'verbal-conflict' : 'material-conflict';
}

/**
 * The dataset with every act scored by a lens, as `impact`. So that both scales push as hard on the whole, what an act
 * counts is the mean published score of the recorded acts of its kind: of all acts, without sign, or of its class. An
 * act of score 0, without a code (by class), or of a class that the record has none of keeps its score. Weights,
 * standing levels and the constants stay as they are.
 */
export function throughLens(dataset: Dataset, lens: Lens): Dataset {
  const means = meansByKind(dataset, lens);
  const rescore = (effect: Effect): Effect => {
    const score = effectScore(effect);
    const mean = means.get(kindOf(effect, lens) ?? '');
    const sign = lens === 'sign' ? Math.sign(score) : 1;
    return { ...effect, cameo: undefined, impact: mean === undefined ? score : sign * mean };
  };
  const rescored = (events: readonly DatasetEvent[]): DatasetEvent[] =>
    events.map((event) => ({ ...event, effects: event.effects.map(rescore) }));
  return {
    ...dataset,
    events: rescored(dataset.events),
    scenarios: dataset.scenarios.map((scenario) => ({
      ...scenario,
      events: rescored(scenario.events),
    })),
  };
}

/** Events of a reader's own by the same scale: each act counts what recorded acts of its kind do. */
export function ownThroughLens(
  dataset: Dataset,
  lens: Lens,
  added: readonly OwnEvent[],
): OwnEvent[] {
  const means = meansByKind(dataset, lens);
  return added.map((own) => {
    const { strength, cameo } = own;
    const kind = lens === 'class' ? actClass(cameo) : strength === 0 ? '' : 'act';
    const mean = means.get(kind);
    if (mean === undefined) return own;
    return { ...own, strength: lens === 'sign' ? Math.sign(strength) * mean : mean };
  });
}

/** The mean score of the recorded acts by kind; for `sign` of their sizes. */
function meansByKind(dataset: Dataset, lens: Lens): ReadonlyMap<string, number> {
  const sums = new Map<string, { total: number; count: number }>();
  for (const effect of dataset.events.flatMap(({ effects }) => effects)) {
    const kind = kindOf(effect, lens);
    if (kind === undefined) continue;
    const sum = sums.get(kind) ?? { total: 0, count: 0 };
    const score = effectScore(effect);
    sum.total += lens === 'sign' ? Math.abs(score) : score;
    sum.count += 1;
    sums.set(kind, sum);
  }
  return new Map([...sums].map(([kind, { total, count }]) => [kind, total / count]));
}

/** What an act is averaged with; `undefined` when it keeps its score. */
function kindOf(effect: Effect, lens: Lens): string | undefined {
  if (lens === 'sign') return effectScore(effect) === 0 ? undefined : 'act';
  return effect.cameo === undefined ? undefined : actClass(effect.cameo);
}
