/** Makes the table that a reader saves. */
import type { Steps } from '../../dataset/steps.ts';
import { scoreBandSteps, type ScoreRange } from '../../model/doubt/score-band.ts';
import type { Pair } from '../../model/pair.ts';
import { relationTable } from '../../scene/saving/relation-table.ts';
import { writeCsv } from '../../scene/saving/write-csv.ts';
import type { Telling } from '../telling.ts';
import { sayMark, type Compared } from './compared.ts';

/** All relations as comma-separated values, in slices: the range of each score takes some milliseconds. */
export function* makeTableSteps(telling: Telling, since: Compared, link: string): Steps<string> {
  const { timeline, moment, words } = telling;
  const ranges = new Map<Pair, ScoreRange | undefined>();
  for (const { pair } of timeline.relationsAt(moment).known) {
    const { whole } = yield* scoreBandSteps(timeline, pair, [moment]);
    ranges.set(pair, whole[0]);
  }
  const mark = sayMark(telling);
  const rangeOf = (pair: Pair): ScoreRange | undefined => ranges.get(pair);
  return writeCsv(relationTable({ timeline, moment, since, mark, rangeOf, link, words }));
}
