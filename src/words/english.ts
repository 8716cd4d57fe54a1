/** What is said in the first picture, in English. */

/**
 * Every text of the first picture in English, and the shape that each other language must fill; what is loaded behind it
 * speaks from `english-panels.ts`. Sentences with parts are functions of these parts, so that a language may order and
 * inflect them as it needs.
 */
export const english = {
  relation: {
    /** Words for a score, from hostile to allied; `describe-score.ts` picks one. */
    hostile: 'hostile',
    strained: 'strained',
    cool: 'cool',
    neutral: 'neutral',
    cordial: 'cordial',
    friendly: 'friendly',
    allied: 'allied',
    unknown: 'not yet known',
    pointsCloser: (points: string) => `${points} points closer`,
    pointsApart: (points: string) => `${points} points further apart`,
    unchanged: 'unchanged',
    /** A pair of short or full names. */
    pair: (a: string, b: string) => `${a}–${b}`,
    rose: (pair: string, from: string, to: string) => `${pair} rose from ${from} to ${to}`,
    fell: (pair: string, from: string, to: string) => `${pair} fell from ${from} to ${to}`,
    began: (pair: string, score: string) => `${pair} begins at ${score}`,
    /** A score and its word. */
    scoreAndWord: (score: string, word: string) => `${score}, ${word}`,
  },
  theme: {
    diplomacy: 'Diplomacy',
    security: 'Security',
    economy: 'Economy',
    energy: 'Energy',
    law: 'Law',
    rhetoric: 'Rhetoric',
    science: 'Science',
  },
  confidence: {
    confirmed: 'Confirmed',
    reported: 'Reported',
    disputed: 'Disputed',
    projected: 'Projected, not recorded',
  },
  map: {
    /** An actor on the map and the scores of its relations. */
    actor: (name: string, relations: string) => `${name}. Relations: ${relations}`,
    actorUnknown: (name: string) => `${name}. No relation known yet`,
    relation: (pair: string, score: string, word: string) => `${pair}: ${score}, ${word}`,
  },
  timeline: {
    /** Name of the slider. */
    date: 'Date',
    keys: 'Arrow keys move by one event, Page Up and Page Down by several, Home and End to the ends.',
    atEvent: (date: string, title: string) => `${date}: ${title}`,
    atProjection: (date: string, title: string) => `${date}, hypothetical: ${title}`,
    afterEvent: (date: string, title: string) => `${date}, after: ${title}`,
    beforeEvents: (date: string) => `${date}, before the first event`,
    /** What is said where the reader stands, and which of the events that is. */
    withPosition: (text: string, number: number, total: number) => `${text}, ${number} of ${total}`,
    position: (number: number, total: number) => `${number} of ${total}`,
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous event',
    next: 'Next event',
    chapters: 'Part of the timeline',
    whole: 'All',
    /** Tooltip of several events that share a glyph. */
    several: (count: number) => `${count} events`,
    relations: 'Relations at this date',
    stripes: (count: number, from: string, to: string) =>
      `Scores of ${count === 1 ? 'one relation' : `${count} relations`} from ${from} to ${to}, one stripe each, from hostile (red, line at the bottom) to allied (blue, line at the top).`,
    /** The title of an event that the reader switched off. */
    off: (title: string) => `${title} (switched off)`,
  },
  event: {
    /** 13 of 79. */
    position: (number: number, total: number) => `${number} of ${total}`,
    hypothetical: 'Hypothetical',
    hypotheticalBranch: (scenario: string) => `Hypothetical: ${scenario}`,
    /** The record, or a branch, with the reader's own changes. */
    hypotheticalChoices: (scenario: string | undefined) =>
      `Hypothetical: ${scenario ?? 'the record'} with your changes`,
    /** A sentence about what did not happen. */
    supposed: (text: string) => `Hypothetical. ${text}`,
    /** The end of one sentence, the start of the next. */
    sentence: (text: string) => (/[.!?…][”’)]?$/.test(text) ? text : `${text}.`),
    clauses: (clauses: readonly string[]) => `${clauses.join('; ')}.`,
    sinceThen: (date: string, days: number) =>
      `You are at ${date}, ${days} ${days === 1 ? 'day' : 'days'} after this event.`,
    changes: 'What changed',
    relation: 'Relation',
    beforeAndAfter: 'Before and after',
    change: 'Change',
    to: 'to',
    levelMoved: (from: string, to: string) => `standing level: from ${from} to ${to}`,
    levelSet: (to: string) => `standing level: set at ${to}`,
    switchedOff: 'You switched this event off: it moves nothing.',
    noEffects: 'The record codes no effect on any relation for this event.',
  },
  /** What is said of a step: below the map, aloud, in place of the picture, with a link. */
  change: {
    nothingMoved: 'No relation moved.',
    drifted: (clauses: readonly string[]) => `Since then, ${clauses.join('; ')}.`,
    hardlyDrifted: 'Since then, no relation has moved.',
  },
  explorer: {
    loading: 'Loading the map…',
    side: 'Event and details',
    changes: 'Your changes: what if?',
    branches: 'Compare the branches',
    table: 'All relations as a table',
    balance: 'Camps and tensions',
    doubt: 'How sure is this?',
    playStory: 'Play the story',
    /** The way from what was tapped on the map to its panel. */
    details: 'Details',
    /** A relation and its score. */
    broughtForward: (name: string, score: string) => `${name}: ${score}`,
    /** Behind a date: from which other one changes are counted. */
    since: (date: string) => ` · changes since ${date}`,
    linkFault: (field: string, found: string) =>
      `The link asks for ${field} “${found}”, which is not in this story. It was left out.`,
    problems: (count: number) =>
      count === 1
        ? 'This map cannot be drawn: its data has a fault.'
        : `This map cannot be drawn: its data has ${count} faults.`,
    problemList: 'Faults of the data',
    wholeFile: 'The whole file',
    problem: (found: string, expected: string) => `Found ${found}; expected ${expected}.`,
  },
};

/** The messages of one language. */
export type Messages = typeof english;
