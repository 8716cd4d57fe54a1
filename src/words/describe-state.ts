/** One or two plain sentences for the whole map at a moment. */
import { splitIntoCamps } from '../model/camps.ts';
import { hypothesisAt } from '../model/hypothesis.ts';
import type { DayNumber } from '../dataset/calendar-date.ts';
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
  const known = state.known.toSorted((one, other) => other.score - one.score);
  const camps = known.length > 1 ? namedCamps(state, timeline, words) : [];
  const extremes = describeExtremes(known, timeline, { day: moment.day, date }, words);
  const said = camps.length > 1 ? `${extremes} ${messages.camps(camps)}` : extremes;
  return hypothesisAt(timeline, moment) ? words.messages.event.supposed(said) : said;
}

/** `known` from the closest to the most distant. */
function describeExtremes(
  known: readonly KnownRelation[],
  timeline: Timeline,
  { day, date }: { readonly day: DayNumber; readonly date: string },
  words: Words,
): string {
  const { event } = words.messages;
  const { state } = panelMessages(words);
  const closest = known[0];
  const farthest = known.at(-1);
  if (!closest || !farthest) return state.noneKnown(date);
  type Say = (pair: string, score: string, word: string) => string;
  const tell = (say: Say, { pair, score }: KnownRelation): string =>
    say(briefPair(pair, timeline.dataset, words), words.score(score), describeScore(score, words));
  const clauses =
    known.length === 1
      ? [tell(state.onlyKnown, closest)]
      : [tell(state.closest, closest), tell(state.mostHostile, farthest)];
  const say = date === words.date(day) ? state.onDate : state.inDate;
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
