/** One or two plain sentences for the whole map at a moment. */
import { splitIntoCamps } from '../model/camps.ts';
import { hypothesisAt } from '../model/hypothesis.ts';
import type { Moment } from '../model/moment.ts';
import type { KnownRelation, RelationState } from '../model/relation-state.ts';
import type { Timeline } from '../model/timeline.ts';
import { dateOfMoment } from './date-of-moment.ts';
import { describeScore } from './describe-score.ts';
import { briefName, briefPair } from './name-pair.ts';
import { panelMessages } from './panel-messages.ts';
import type { Words } from './words.ts';

/** With more actors than these the camps are a list that nobody can listen to. */
const MOST_IN_CAMPS = 12;

/**
 * The closest and the most distant tie, and the two camps where there are two: `On 2 March 2025, Ukraine–Europe is the
 * closest tie (+9.0, allied); Russia–Ukraine the most distant (−9.8, hostile). Camps: Russia against Ukraine and Europe.`
 * `date` is the day in words.
 */
export function describeState(
  timeline: Timeline,
  moment: Moment,
  words: Words,
  date = dateOfMoment(timeline, moment, words),
): string {
  const state = timeline.relationsAt(moment);
  const { state: messages } = panelMessages(words);
  const camps = state.known.length > 1 ? namedCamps(state, timeline, words) : [];
  const extremes = describeExtremes(state, timeline, date, words);
  const said = camps.length > 1 ? `${extremes} ${messages.camps(camps)}` : extremes;
  return hypothesisAt(timeline, moment) ? words.messages.event.supposed(said) : said;
}

function describeExtremes(
  { known, moment }: RelationState,
  timeline: Timeline,
  date: string,
  words: Words,
): string {
  const { event } = words.messages;
  const { state } = panelMessages(words);
  let [closest] = known;
  let [farthest] = known;
  if (!closest || !farthest) return state.noneKnown(date);
  for (const one of known) {
    if (one.score > closest.score) closest = one;
    if (one.score <= farthest.score) farthest = one;
  }
  type Say = (pair: string, score: string, word: string) => string;
  const tell = (say: Say, { pair, score }: KnownRelation): string =>
    say(briefPair(pair, timeline.dataset, words), words.score(score), describeScore(score, words));
  const clauses =
    known.length === 1
      ? [tell(state.onlyKnown, closest)]
      : [tell(state.closest, closest), tell(state.mostHostile, farthest)];
  const say = date === words.date(moment.day) ? state.onDate : state.inDate;
  return say(date, event.clauses(clauses));
}

function namedCamps(state: RelationState, timeline: Timeline, words: Words): string[] {
  if (state.actors.length > MOST_IN_CAMPS) return [];
  return splitIntoCamps(state)
    .camps.map((camp) => nameCamp(camp, timeline, words))
    .filter((camp) => camp !== '');
}

function nameCamp(camp: readonly string[], timeline: Timeline, words: Words): string {
  const { dataset } = timeline;
  const members = dataset.actors.filter((actor) => camp.includes(actor.id));
  return words.list(members.map((actor) => briefName(actor, dataset, words)));
}
