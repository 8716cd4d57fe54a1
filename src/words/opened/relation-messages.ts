/** What is said of one relation: its chart, and why it stands where it stands; it comes with what speaks it. */
import { onDate } from '../on-date.ts';
import type { Opened } from './opened.ts';

const english = {
  unknownRelation: 'This relation is not yet known on this date.',
  /** A pair of full names, as a heading. */
  pairHeading: (a: string, b: string) => `${a}\u00a0– ${b}`,
  /** The chart of one relation. */
  chart: (pair: string, from: string, to: string) =>
    `Score of ${pair} from ${from} to ${to}, on a scale from −10 (hostile) to +10 (allied).`,
  chartExtremes: (low: string, lowDate: string, high: string, highDate: string) =>
    `Lowest ${low} ${onDate(lowDate)}, highest ${high} ${onDate(highDate)}.`,
  chartNow: (date: string, score: string) => `${date}: ${score}.`,
  chartSpan: 'Time shown',
  wholeTime: 'Whole time',
  keyScore: 'score',
  keyLevel: 'standing level',
  keyEvent: 'event',
  keyProjected: 'projected',
  whyHeading: (score: string) => `Why ${score}?`,
  whyIntro: (date: string) =>
    `The standing level and what is left of each event ${onDate(date)}. Choose an event to go to it, or open its sources.`,
  byTime: 'By time',
  bySize: 'By size',
  order: 'Order',
  levelNotSet: 'None set: counted from 0.',
  since: (date: string) => `since ${date}`,
  smaller: (count: number) => (count === 1 ? '1 smaller one' : `${count} smaller ones`),
  onTheDay: (points: string) => `${points} on the day`,
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  limit: 'Cut off at the end of the scale',
  rounding: 'Rounding to one decimal',
  sum: (pair: string, date: string) => `${pair} ${onDate(date)}`,
};

/** The messages of one language. */
export type RelationMessages = typeof english;

/** The messages in the language of the words. */
export function relationMessages({ panels }: Opened<'panels', RelationMessages>): RelationMessages {
  return panels?.panels ?? english;
}
