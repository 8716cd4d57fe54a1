/** What is said of what changed between two dates, and why; it comes with what speaks it. */
import { onDate } from '../on-date.ts';
import type { Opened } from './opened.ts';

const english = {
  /** The two handles, and what can be done with them. */
  dates: 'Dates to compare',
  from: 'From',
  to: 'To',
  firstDate: 'First date',
  secondDate: 'Second date',
  keys: 'Arrow keys move by one event, Page Up and Page Down by several, Home and End as far as it goes.',
  /** Below the axis. */
  scale: 'One tick for each event: the axis is not to scale in time.',
  chapters: 'Compare the ends of a part',
  list: 'What changed, largest change first',
  /** Over the causes of a change. */
  becauseOf: 'Because of',
  otherWay: 'Pushing the other way',
  allCauses: (count: number) => `Show all ${count} causes`,
  fewerCauses: 'Show fewer causes',
  keyCloser: 'closer',
  keyApart: 'further apart',
  keyUnchanged: 'unchanged',
  keyBegins: 'not known before',
  keyMoved: 'moved from here to there',
  keyWidth: 'The larger the change, the thicker the line.',
  heading: (from: string, to: string) => `What changed from ${from} to ${to}`,
  headingWithin: (date: string) => `What changed ${onDate(date)}`,
  between: (from: string, to: string, text: string) => `From ${from} to ${to}: ${text}`,
  within: (date: string, text: string) => `${date}: ${text}`,
  same: (date: string) => `Both dates are the same, ${date}. Move one of them to see what changed.`,
  /** The change of one relation, after its name. */
  closer: (points: string, from: string, to: string) =>
    `${points} points closer, from ${from} to ${to}`,
  apart: (points: string, from: string, to: string) =>
    `${points} points further apart, from ${from} to ${to}`,
  /** The same on a tag. */
  beginsAt: (score: string) => `begins ${score}`,
  change: (name: string, moved: string) => `${name} ${moved}`,
  because: (moved: string, causes: string) => `${moved}, because of ${causes}`,
  mostlyBecause: (moved: string, causes: string) => `${moved}, mostly because of ${causes}`,
  despite: (moved: string, causes: string) => `${moved}, despite ${causes}`,
  /** A cause inside a sentence. */
  eventCause: (title: string) => `“${title}”`,
  levelCause: 'a new standing level',
  fadingCause: 'the fading of older events',
  limitCause: 'the end of the scale',
  causeOf: (cause: string, points: string) => `${cause} (${points})`,
  smallerChanges: (count: number) =>
    count === 1 ? 'and 1 smaller change' : `and ${count} smaller changes`,
  nothing: 'no relation changed.',
  unchanged: (names: string, count: number) => `${names} ${count === 1 ? 'is' : 'are'} unchanged.`,
  unchangedCount: (count: number) => `${count} other relations are unchanged.`,
  unknown: (names: string, count: number) =>
    `${names} ${count === 1 ? 'is' : 'are'} not yet known.`,
  unknownCount: (count: number) => `${count} relations are not yet known.`,
};

/** The messages of one language. */
export type DifferenceMessages = typeof english;

/** The messages in the language of the words. */
export function differenceMessages({
  panels,
}: Opened<'difference', DifferenceMessages>): DifferenceMessages {
  return panels?.difference ?? english;
}
