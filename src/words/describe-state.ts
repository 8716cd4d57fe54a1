/** One or two plain sentences for the whole map at a moment. */
import { hypothesisAt } from '../model/hypothesis.ts';
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline } from '../model/timeline.ts';
import { describeScore } from './describe-score.ts';
import { briefName, briefPair } from './name-pair.ts';
import type { Words } from './words.ts';

/**
 * The closest and the most distant tie, and the camps when they are given as groups of actor ids: `On 2 March 2025,
 * Ukraine–Europe is the closest tie (+9.0, allied); Russia–Ukraine the most distant (−9.8, hostile).`
 */
export function describeState(
  timeline: Timeline,
  moment: Moment,
  words: Words,
  camps: readonly (readonly string[])[] = [],
): string {
  const extremes = describeExtremes(timeline, moment, words);
  const named = camps.map((camp) => nameCamp(camp, timeline, words)).filter((camp) => camp !== '');
  const { event, state } = words.messages;
  const said = named.length > 1 ? `${extremes} ${state.camps(named)}` : extremes;
  return hypothesisAt(timeline, moment) ? event.supposed(said) : said;
}

function describeExtremes(timeline: Timeline, moment: Moment, words: Words): string {
  const { state, event } = words.messages;
  const date = words.date(moment.day);
  const known = timeline
    .relationsAt(moment)
    .relations.flatMap(({ pair, score }) => (score === undefined ? [] : [{ pair, score }]))
    .sort((one, other) => other.score - one.score);
  const closest = known[0];
  const farthest = known.at(-1);
  if (!closest || !farthest) return state.noneKnown(date);
  type Say = (pair: string, score: string, word: string) => string;
  const tell = (say: Say, { pair, score }: { pair: Pair; score: number }): string =>
    say(briefPair(pair, timeline.dataset, words), words.score(score), describeScore(score, words));
  const clauses =
    known.length === 1
      ? [tell(state.onlyKnown, closest)]
      : [tell(state.closest, closest), tell(state.mostHostile, farthest)];
  return state.onDate(date, event.clauses(clauses));
}

function nameCamp(camp: readonly string[], timeline: Timeline, words: Words): string {
  const { dataset } = timeline;
  const members = dataset.actors.filter((actor) => camp.includes(actor.id));
  return words.list(members.map((actor) => briefName(actor, dataset, words)));
}
