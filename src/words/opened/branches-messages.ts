/** What is said of branches beside each other and the record; it comes with what speaks it. */
import { onDate } from '../on-date.ts';
import type { Opened } from './opened.ts';

/** At the start of a sentence. */
const startingOnDate = (date: string): string =>
  onDate(date).replace(/^[io]/, (letter) => letter.toUpperCase());

const english = {
  heading: (date: string) => `The branches compared, ${date}`,
  intro: (date: string) =>
    `The branches leave the record on ${date}. Places and scale are the same in all pictures; pale circles show the record on the same date.`,
  date: 'Date in all pictures',
  /** Said after the intro where the reader stands before the fork, and the pictures do not. */
  ends: 'Your date is earlier: the pictures show where the branches end.',
  /** Caption of the scores below a picture. */
  scores: (title: string, date: string) => `${title}: scores ${onDate(date)}`,
  more: (count: number) => (count === 1 ? 'and 1 more relation' : `and ${count} more relations`),
  /** One relation in the record and in every branch, as a chart. */
  across: {
    heading: (pair: string) => `${pair}: what happened, and what if`,
    /** The chart as text, before what its lines are worth. */
    chart: (pair: string, from: string, to: string, fork: string) =>
      `Scores of ${pair} from ${from} to ${to}. Solid: what happened. Dashed, from ${fork}: each branch, hypothetical.`,
    scores: (date: string, pair: string, record: string, branches: string) =>
      `${startingOnDate(date)}, ${pair} stood at ${record}. Hypothetically: ${branches}.`,
    /** The same where only branches know the relation. */
    branchScores: (date: string, pair: string, branches: string) =>
      `${startingOnDate(date)}, ${pair} is not known in the record. Hypothetically: ${branches}.`,
    inBranch: (title: string, score: string) => `${score} in “${title}”`,
    withChanges: (what: string) => `${what} with your changes`,
    spread: (date: string, points: string) => `By ${date}, the lines end ${points} points apart.`,
    together: (date: string) => `By ${date}, all lines end at the same score.`,
    line: 'Line',
  },
  closer: (date: string, a: string, points: string, b: string) =>
    `By ${date}, ${a} stands ${points} points closer to ${b} than in the record`,
  apart: (date: string, a: string, points: string, b: string) =>
    `By ${date}, ${a} stands ${points} points further from ${b} than in the record`,
  /** The same in few words, with names as on the map. What is missing, or counts otherwise, says by itself what it is held against. */
  brief: {
    closer: (a: string, points: string, b: string, isPlain: boolean) =>
      `${a} ${points} points closer to ${b}${isPlain ? '' : ' than recorded'}`,
    apart: (a: string, points: string, b: string, isPlain: boolean) =>
      `${a} ${points} points further from ${b}${isPlain ? '' : ' than recorded'}`,
  },
  cameCloser: (date: string, since: string, a: string, points: string, b: string) =>
    `By ${date}, ${a} stands ${points} points closer to ${b} than on ${since}`,
  wentApart: (date: string, since: string, a: string, points: string, b: string) =>
    `By ${date}, ${a} stands ${points} points further from ${b} than on ${since}`,
  onlyHere: (date: string, pair: string, score: string) =>
    `By ${date}, ${pair} stands at ${score}; in the record it is not yet known.`,
  onlyRecorded: (date: string, pair: string, score: string) =>
    `By ${date}, ${pair} is not yet known; in the record it stands at ${score}.`,
  sameAsRecord: (date: string) => `By ${date}, no relation differs from the record.`,
  hardlyMoved: (date: string, since: string) => `By ${date}, no relation has moved since ${since}.`,
  notYet: (date: string) => `This branch is the record until ${date}.`,
  level: (date: string) => `the standing level of ${date}`,
  /** Causes of a move: what happened, what did not, what counts differently, and earlier events that fade. */
  because: (
    what: string,
    { happened, missing, changed, fading }: Record<Told, readonly string[]> & { fading: boolean },
  ) => {
    const clauses = [
      happened.length > 0 && `because of ${happened.join(' and ')}`,
      missing.length > 0 && `without ${missing.join(' and ')}`,
      changed.length > 0 && `with ${changed.join(' and ')} counting differently`,
      fading && 'as earlier events fade',
    ].filter((clause) => clause !== false);
    return clauses.length === 0 ? `${what}.` : `${what}, ${clauses.join(' and ')}.`;
  },
};

/** Ways in which the cause of a difference is told. */
type Told = 'happened' | 'missing' | 'changed';

/** The messages of one language. */
export type BranchesMessages = typeof english;

/** The messages in the language of the words. */
export function branchesMessages({
  panels,
}: Opened<'branches', BranchesMessages>): BranchesMessages {
  return panels?.branches ?? english;
}
