/**
 * Every text of the interface in English, and the shape that each other language must fill. Sentences with parts are
 * functions of these parts, so that a language may order and inflect them as it needs.
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
    closer: (points: string) => `${points} closer`,
    apart: (points: string) => `${points} further apart`,
    pointsCloser: (points: string) => `${points} points closer`,
    pointsApart: (points: string) => `${points} points further apart`,
    unchanged: 'unchanged',
    /** A pair of short or full names. */
    pair: (a: string, b: string) => `${a}–${b}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    /** Who acts on whom. */
    towards: (from: string, to: string) => `${from} towards ${to}:`,
    rose: (pair: string, from: string, to: string) => `${pair} rose from ${from} to ${to}`,
    fell: (pair: string, from: string, to: string) => `${pair} fell from ${from} to ${to}`,
    stayed: (pair: string, score: string) => `${pair} stayed at ${score}`,
    began: (pair: string, score: string) => `${pair} begins at ${score}`,
    /** A score and its word. */
    scoreAndWord: (score: string, word: string) => `${score}, ${word}`,
    isAt: (pair: string, score: string, word: string) => `${pair} at ${score} (${word})`,
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
    keys: 'Arrow keys move between actors. Enter opens the relations of an actor, Escape goes back.',
    hypothetical: 'Hypothetical',
  },
  timeline: {
    label: 'Timeline',
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
    speed: 'Speed',
    times: (factor: string) => `${factor}×`,
    goToDate: 'Go to date',
    chapters: 'Part of the timeline',
    whole: 'All',
    key: 'Key to the events',
    more: 'Key and settings',
    /** Tooltip of several events that share a glyph. */
    several: (count: number) => `${count} events`,
    showAllRelations: (count: number) => `Show all ${count} relations`,
    showFewerRelations: 'Show fewer relations',
    relations: 'Relations at this date',
    stripes: (count: number, from: string, to: string) =>
      `Scores of ${count === 1 ? 'one relation' : `${count} relations`} from ${from} to ${to}, one stripe each, from hostile (red, line at the bottom) to allied (blue, line at the top).`,
    branch: (scenario: string) => `What if: ${scenario}`,
    branchKey: 'thick: if, thin: the record',
  },
  event: {
    /** 13 of 79. */
    position: (number: number, total: number) => `${number} of ${total}`,
    hypothetical: 'Hypothetical',
    hypotheticalBranch: (scenario: string) => `Hypothetical: ${scenario}`,
    hypotheticalChoices: 'Hypothetical: with your changes to the record',
    /** A sentence about what did not happen. */
    supposed: (text: string) => `Hypothetical. ${text}`,
    basis: 'What the projection rests on',
    /** The end of one sentence, the start of the next. */
    sentence: (text: string) => (/[.!?…][”’)]?$/.test(text) ? text : `${text}.`),
    clauses: (clauses: readonly string[]) => `${clauses.join('; ')}.`,
    dated: (date: string, text: string) => `${date}: ${text}`,
    nothingMoved: 'No relation moved.',
    sinceThen: (date: string, days: number) =>
      `You are at ${date}, ${days} ${days === 1 ? 'day' : 'days'} after this event.`,
    later: (date: string, days: number) =>
      `${date}, ${days} ${days === 1 ? 'day' : 'days'} after the last event.`,
    drifted: (clauses: readonly string[]) => `Since then, ${clauses.join('; ')}.`,
    hardlyDrifted: 'Since then, no relation has moved.',
    beforeFirst: (date: string) => `${date}, before the first event.`,
    baseHeading: 'Before the first event',
    baseCaption: 'Standing levels at the start',
    changes: 'What changed',
    relation: 'Relation',
    beforeAndAfter: 'Before and after',
    change: 'Change',
    to: 'to',
    levelMoved: (from: string, to: string) => `standing level: from ${from} to ${to}`,
    levelSet: (to: string) => `standing level: set at ${to}`,
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
    noEffects: 'The record codes no effect on any relation for this event.',
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
  panels: {
    close: 'Close',
    unknownRelation: 'This relation is not yet known on this date.',
    kind: { state: 'State', bloc: 'Bloc', organization: 'Organisation' },
    /** A pair of full names, as a heading. */
    pairHeading: (a: string, b: string) => `${a}\u00a0– ${b}`,
    /** The chart of one relation. */
    chart: (pair: string, from: string, to: string) =>
      `Score of ${pair} from ${from} to ${to}, on a scale from −10 (hostile) to +10 (allied).`,
    chartExtremes: (low: string, lowDate: string, high: string, highDate: string) =>
      `Lowest ${low} on ${lowDate}, highest ${high} on ${highDate}.`,
    chartNow: (date: string, score: string) => `On ${date}: ${score}.`,
    chartTop: '+10 allied',
    chartBottom: '−10 hostile',
    chartSpan: 'Time shown',
    wholeTime: 'Whole time',
    keyScore: 'score',
    keyLevel: 'standing level',
    keyEvent: 'event',
    keyProjected: 'projected',
    whyHeading: (score: string) => `Why ${score}?`,
    whyIntro: (date: string) =>
      `The standing level and what is left of each event on ${date}. Choose an event for its sources.`,
    byTime: 'By time',
    bySize: 'By size',
    order: 'Order',
    level: 'Standing level',
    levelNotSet: 'None set: counted from 0.',
    since: (date: string) => `since ${date}`,
    smaller: (count: number) => (count === 1 ? '1 smaller one' : `${count} smaller ones`),
    onTheDay: (points: string) => `${points} on the day`,
    limit: 'Cut off at the end of the scale',
    rounding: 'Rounding to one decimal',
    sum: (pair: string, date: string) => `${pair} on ${date}`,
    relations: 'Relations, closest first',
    /** The table of all relations. */
    tableCaption: (date: string) => `All relations on ${date}`,
    pair: 'Relation',
    score: 'Score',
    inWords: 'In words',
    change: 'Change',
    changeSince: (date: string) => `Changes since ${date}.`,
    changeSinceLast: (date: string) => `Changes since right before the last event, ${date}.`,
    lastMoved: 'Last moved by',
    neverMoved: 'no event yet',
    closest: (pair: string, score: string, word: string) =>
      `${pair} is the closest tie (${score}, ${word})`,
    mostHostile: (pair: string, score: string, word: string) =>
      `${pair} the most distant (${score}, ${word})`,
    onDate: (date: string, text: string) => `On ${date}, ${text}`,
    onlyKnown: (pair: string, score: string, word: string) =>
      `${pair} is the only known tie (${score}, ${word})`,
    noneKnown: (date: string) => `On ${date}, no relation is known yet.`,
    camps: (camps: readonly string[]) => `Camps: ${camps.join(' against ')}.`,
    /** The legend. */
    legend: 'How to read the map',
    hostileEnd: 'hostile −10',
    alliedEnd: '+10 allied',
    legendHostile: 'hostile',
    legendNeutral: 'neutral',
    legendAllied: 'allied',
    legendUnknown: 'No line: not yet known.',
    legendWidth: 'The stronger the tie or the hostility, the thicker the line.',
    legendDistance: 'Closer together = closer ties.',
    legendGhost: 'earlier place',
    legendCamp: 'a camp',
  },
  balance: {
    /** The fold that holds it. */
    fold: 'Camps and tensions',
    heading: (date: string) => `Who stands with whom, ${date}`,
    /** A name inside a sentence. */
    named: (name: string) =>
      /\b(Empire|Kingdom|Netherlands|Republic|States|Union|United)\b/.test(name)
        ? `the ${name}`
        : name,
    noSides: 'Nobody takes sides: no relation is known to be friendly or hostile.',
    oneCamp: (members: string) => `One camp: ${members}.`,
    twoCamps: (one: string, other: string) => `Two camps: ${one}; ${other}.`,
    alone: (name: string) => `${name} alone`,
    noSide: (names: string, count: number) => `${names} ${count === 1 ? 'takes' : 'take'} no side.`,
    calmCamp: 'No two of them are enemies.',
    calmCamps: 'No friend stands on the other side and no enemy on the same one.',
    strain: (points: string, relations: readonly string[]) =>
      `That leaves ${points} points of tension: ${relations.join('; ')}.`,
    friendsApart: (a: string, b: string, score: string) =>
      `${a} and ${b} are friends on opposite sides (${score})`,
    enemiesTogether: (a: string, b: string, score: string) =>
      `${a} and ${b} are enemies on the same side (${score})`,
    weaker: (count: number) => (count === 1 ? 'and 1 weaker relation' : `and ${count} weaker ones`),
    mayBeBetter: 'With so many actors not every split was tried: a better one may exist.',
    tensions: 'Three that pull against each other, strongest first',
    noTensions: 'No three pull against each other.',
    counting:
      'Every tie above 0 counts as friendly here, every one below as hostile, however weak.',
    more: (count: number) => `Show ${count} more`,
    /** What three do, after their names. */
    pull: (ties: string) => `pull against each other: ${ties}.`,
    fit: (ties: string) => `fit together: ${ties}.`,
    open: 'do not pull: a relation between them is neutral or not yet known.',
    /** Three names and scores: of the first to the second, to the third, and between these. */
    ties: {
      friends: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
        `${a} is a friend of both ${b} (${ab}) and ${c} (${ac}), and ${b} and ${c} are friends too (${bc})`,
      commonFriend: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
        `${a} is a friend of both ${b} (${ab}) and ${c} (${ac}), but ${b} and ${c} are enemies (${bc})`,
      commonEnemy: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
        `${a} is an enemy of both ${b} (${ab}) and ${c} (${ac}), and ${b} and ${c} are friends (${bc})`,
      enemies: ([a, b, c]: Three, [ab, ac, bc]: Three) =>
        `${a} is an enemy of both ${b} (${ab}) and ${c} (${ac}), and ${b} and ${c} are enemies too (${bc})`,
    },
    since: (date: string) => `In tension since ${date}.`,
    sinceOrEarlier: (date: string) => `In tension since ${date} or earlier.`,
    began: 'It began with:',
    meaning: {
      commonFriend:
        'Two friends of one actor that are enemies of each other: something tends to give. Research calls this an unbalanced triad.',
      enemies:
        'Of three enemies, any two would gain by joining against the third: something tends to give. Research calls this an unbalanced triad.',
      balanced:
        'The friend of a friend is a friend, and so is the enemy of an enemy: nothing has to give. Research calls this a balanced triad.',
    },
  },
  explorer: {
    loading: 'Loading the map…',
    side: 'Event and details',
    /** Between two events: the title of the one before. */
    after: (title: string) => `after “${title}”`,
    table: 'All relations as a table',
    playStory: 'Play the story',
    /** The same, where room is short. */
    playStoryShort: 'Story',
    branch: 'Branch',
    record: 'What happened',
    whatIf: (title: string) => `What if: ${title}`,
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
  story: {
    name: 'Story',
    position: (step: number, total: number) => `Step ${step} of ${total}`,
    back: 'Back',
    next: 'Next',
    leave: 'Leave the story',
    explore: 'Explore freely',
  },
};

/** Names or scores of a triad. */
type Three = readonly [string, string, string];

/** The messages of one language. */
export type Messages = typeof english;
