/** What is said on how sure the numbers are, in English. */
import { onDate } from '../on-date.ts';

/** Every text on how sure the numbers are, in English. */
export const englishDoubt = {
  /** The band in the chart of a relation. */
  band: {
    show: 'Show the range of other settings',
    key: 'range of other settings',
    working: 'Trying other settings…',
  },
  /** What the band says of one date. */
  score: {
    heading: 'How sure is this number?',
    range: (settings: number, low: string, high: string) =>
      `With ${settings} settings of the two constants, gain and half-life, each from half to one and a half of its published value, the score lies between ${low} and ${high}.`,
    rangeOne: (settings: number, only: string) =>
      `With ${settings} settings of the two constants, gain and half-life, each from half to one and a half of its published value, the score is always ${only}.`,
    noMargin:
      'This is doubt about the method, not a margin of error: nothing says how likely a setting is.',
    events: 'Without one doubtful event',
    noEvents:
      'No event up to this date that is disputed, only reported or known from one outlet alone touches this relation.',
    instead: (score: string, shown: string) => `${score} instead of ${shown}`,
    same: (score: string) => `still ${score}`,
    unknown: 'not yet known',
    /** The sentence for the picture: its spoken text. */
    spoken: (settings: number, date: string, low: string, high: string) =>
      `Shaded: range over ${settings} settings of the two constants and without each doubtful event; ${onDate(date)} between ${low} and ${high}.`,
  },
  reason: {
    disputed: 'disputed',
    reported: 'only reported',
    'single-source': 'known from one outlet',
  },
  lens: {
    heading: 'The same events by other scales',
    published: 'Published scores',
    sign: 'Only the sign',
    class: 'By class of act',
    means: {
      published: 'Each kind of act counts its published Goldstein score.',
      sign: 'All acts of cooperation count alike, and all acts of conflict count as much the other way.',
      class:
        'Each act counts as much as the average of its class: words or deeds, of cooperation or of conflict.',
    },
    chart: (scale: string, pair: string, date: string, score: string) =>
      `${scale}: ${pair} ${onDate(date)}: ${score}`,
  },
  method: {
    heading: 'The two constants',
    intro:
      'How far an act moves a relation, and how fast that fades, is a choice of method. Set both as you like, within half of what is published, and see what stands.',
    gain: 'Gain',
    gainMeans: 'share of an act’s score that moves the relation',
    halfLife: 'Half-life',
    halfLifeMeans: 'after this time half of what an act added has faded',
    days: (days: string) => `${days} days`,
    published: (value: string) => `published: ${value}`,
    asPublished: (value: string) => `${value}, as published`,
    changed: (value: string, published: string) => `${value}, published: ${published}`,
    back: 'Back to the published values',
  },
  claims: {
    heading: 'What the story claims, and how sure that is',
    intro: (settings: number) =>
      `Each claim was tried with ${settings} settings of the two constants, and without each event that is disputed, only reported or known from one outlet alone.`,
    none: 'The story states no claims that can be tried.',
    unknown: 'This cannot be tried: a relation is not yet known on its date.',
    always: (settings: number) => `Holds in 100% of ${settings} settings.`,
    never: (settings: number) => `Holds in none of ${settings} settings.`,
    partly: (percent: string, holds: number, settings: number) =>
      `Holds in ${percent} of ${settings} settings (${holds}).`,
    notPublished: 'With the published values it does not hold.',
    /** What a claim is judged by: its value with the published values, and its range. */
    change: (from: string, to: string, value: string, low: string, high: string) =>
      `Change from ${from} to ${to}: ${value} points; over all settings ${low} to ${high}.`,
    score: (date: string, value: string, low: string, high: string) =>
      `Score on ${date}: ${value}; over all settings ${low} to ${high}.`,
    difference: (
      pair: string,
      than: string,
      date: string,
      value: string,
      low: string,
      high: string,
    ) => `${pair} minus ${than} on ${date}: ${value} points; over all settings ${low} to ${high}.`,
    noDoubtful: 'No doubtful event has a part in it.',
    withoutEach: (count: number) =>
      count === 1
        ? 'Leaving out the one doubtful event does not change the verdict.'
        : `Leaving out any one of ${count} doubtful events does not change the verdict.`,
    hangsOn: (titles: readonly string[]) =>
      `Leaving out ${titles.join(' or ')} reverses the verdict.`,
    event: (title: string, reason: string) => `“${title}” (${reason})`,
    carried: (count: number) => (count === 1 ? 'Rests on 1 event' : `Rests on ${count} events`),
    show: 'Show on the map',
    byScale: 'By scale',
  },
};

/** The messages of one language on how sure the numbers are. */
export type DoubtMessages = typeof englishDoubt;
