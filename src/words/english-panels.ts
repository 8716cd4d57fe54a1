/** What is said below the event card and the timeline and in the panels that are there from the start, in English. */
import { onDate } from './on-date.ts';

/** Every text behind the first picture in English, but for what `opened/` brings when a reader opens more. */
export const englishPanels = {
  /** How keys move on the map: the last sentence of its description. */
  keys: 'Arrow keys move between actors. Enter opens the relations of an actor, Escape goes back.',
  /** Over a map of what is supposed: the ways back, and where the choices begin later. */
  supposition: {
    toRecord: 'Back to the record',
    undo: 'Undo',
    asRecorded: (date: string) => `As recorded: your choices begin ${onDate(date)}.`,
  },
  /** Below the names of the folds: what a reader finds in each. */
  folds: {
    changes: 'Leave events out, weigh them otherwise, or add your own.',
    table: 'Every score on this date, and how it has changed.',
    balance: 'Who stands together, and which three do not fit.',
    doubt: 'What holds if the method is set another way.',
  },
  /** What the event card says below its changes: the way to the numbers, quotations, documents, sources. */
  evidence: {
    /** Who acts on whom, before what is done. */
    towards: (from: string, to: string) => `${from} towards ${to}:`,
    /** Before the first event. */
    baseHeading: 'Before the first event',
    baseCaption: 'Standing levels at the start',
    basis: 'What the projection rests on',
    why: 'Why these numbers?',
    code: (code: string, description: string) => `CAMEO ${code} “${description}”`,
    goldstein: (score: string) => `Goldstein score ${score}`,
    goldsteinOfParent: (score: string, parent: string) =>
      `Goldstein score ${score}, taken from its parent code ${parent}`,
    impact: (score: string) => `impact ${score}, set by the editors`,
    weight: (weight: string) => `weight ${weight}`,
    interpretive: 'The coding leans on the editors’ reading.',
    sum: {
      mean: (count: number) => (count === 1 ? 'Score of the act' : `Mean of ${count} acts`),
      yourWeight: 'your weight',
      gain: 'gain',
      room: 'room left on the scale',
      points: 'points',
      limit: 'cut off at the end of the scale',
    },
    levelBecause: (from: string, to: string) =>
      `The standing level moves from ${from} to ${to} and stays there.`,
    levelBegins: (to: string) => `The standing level is set at ${to} and stays there.`,
    doubt: 'Not certain:',
    documents: 'Documents',
    unverified: 'number not verified',
    sources: 'Sources',
    allSources: (count: number) => `All ${count} sources`,
    quoteSources: (count: number) =>
      count === 1 ? 'Source of the quotation' : `${count} sources of the quotation`,
    quoted: (text: string) => `“${text}”`,
    /** A source whose headline was not seen: the title is a description of ours. */
    described: 'described by us, headline not seen',
    rank: {
      official: 'official',
      'agency-or-major': 'agency or major outlet',
      regional: 'regional or specialist outlet',
      aggregator: 'copy or aggregator',
    },
    note: 'Note',
  },
  /** The switch of an event, and its weight. */
  supposing: {
    name: 'What if?',
    counts: 'Counts',
    weight: 'Weight',
    /** By factor. */
    weights: {
      0: 'switched off',
      0.25: 'a quarter',
      0.5: 'half',
      0.75: 'three quarters',
      1: 'as published',
      2: 'double',
    } as Readonly<Record<number, string>>,
    times: (factor: string) => `${factor} times`,
    reset: 'As published',
    /** The weight 1 of an event of the reader's own, and the way back to it. */
    asAdded: 'as added',
    resetAdded: 'As added',
    levelsToo: 'Switched off, it does not move the standing levels either.',
    own: 'You added this event.',
    ownCode: (code: string, description: string) =>
      `CAMEO ${code} “${description}”, strength chosen by you`,
    remove: 'Remove it',
  },
  /** What is said of a whole map. */
  state: {
    closest: (pair: string, score: string, word: string) =>
      `${pair} is the closest tie (${score}, ${word})`,
    mostHostile: (pair: string, score: string, word: string) =>
      `${pair} the most distant (${score}, ${word})`,
    onDate: (date: string, text: string) => `On ${date}, ${text}`,
    /** The same for a month or a year. */
    inDate: (date: string, text: string) => `In ${date}, ${text}`,
    onlyKnown: (pair: string, score: string, word: string) =>
      `${pair} is the only known tie (${score}, ${word})`,
    noneKnown: (date: string) => `On ${date}, no relation is known yet.`,
    camps: (camps: readonly string[]) => `Camps: ${camps.join(' against ')}.`,
  },
  /** The row below the timeline. */
  foot: {
    speed: 'Speed',
    times: (factor: string) => `${factor}×`,
    goToDate: 'Go to date',
    key: 'Key to the events',
    more: 'Key and settings',
    /** All, or the most of them that are shown: those that moved most. */
    showAllRelations: (count: number, shown: number) =>
      shown < count ? `Show ${shown} of ${count} relations` : `Show all ${count} relations`,
    showFewerRelations: 'Show fewer relations',
  },
  legend: {
    name: 'How to read the map',
    hostileEnd: 'hostile −10',
    alliedEnd: '+10 allied',
    hostile: 'hostile',
    neutral: 'neutral',
    allied: 'allied',
    unknown: 'No line: not yet known.',
    width: 'The stronger the tie or the hostility, the thicker the line.',
    distance: 'Closer together = closer ties.',
    ghost: 'earlier place',
    recordGhost: 'the record on this date',
    group: 'ties of +3 or more',
  },
  panels: {
    close: 'Close',
    kind: { state: 'State', bloc: 'Bloc', organization: 'Organisation' },
    chartTop: '+10 allied',
    chartBottom: '−10 hostile',
    level: 'Standing level',
    relations: 'Relations, closest first',
    /** The table of all relations. */
    tableCaption: (date: string) => `All relations ${onDate(date)}`,
    pair: 'Relation',
    score: 'Score',
    inWords: 'In words',
    change: 'Change',
    changeSince: (date: string) => `Changes since ${date}.`,
    changeSinceLast: (date: string) => `Changes since right before the last event, ${date}.`,
    lastMoved: 'Last moved by',
    neverMoved: 'no event yet',
  },
  balance: {
    /** A name inside a sentence. */
    named: (name: string) =>
      /\b(Empire|Kingdom|Netherlands|Republic|States|Union|United)\b/.test(name)
        ? `the ${name}`
        : name,
    more: (count: number) => `Show ${count} more`,
  },
  /** What changed between two dates, said elsewhere than in that view too. */
  difference: {
    /** The way to it, and back. */
    compare: 'Compare two dates',
    backToMap: 'Back to the map',
    table: 'The same as a table',
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    begins: (score: string) => `not known before, now at ${score}`,
  },
  /** What is said of branches elsewhere than in their view, too. */
  branches: {
    record: 'What actually happened',
    recorded: 'Recorded',
    /** What a branch is called where it leaves the axis, and how it is told from the record there. */
    whatIf: (scenario: string) => `What if: ${scenario}`,
    key: 'thick: what if, thin: the record',
    /** What the record with the reader’s own changes is called. */
    ownChanges: 'With your changes',
    /** What is spoken of a branch on the timeline. */
    lane: (title: string, steps: number, date: string) =>
      `${title}, hypothetical, ${steps === 1 ? '1 step' : `${steps} steps`} from ${date}`,
    pictures: 'Record and branches',
    againstRecord: 'Against the record',
  },
  sharing: {
    share: 'Share',
    copied: 'Text and link copied.',
    failed: 'This page is not allowed to copy. Take text and link from here.',
    text: 'Text and link',
  },
  saving: {
    /** Opens the ways to save what is seen, as a picture or a table. */
    save: 'Download',
  },
};

/** The messages of one language behind the first picture. */
export type PanelMessages = typeof englishPanels;
