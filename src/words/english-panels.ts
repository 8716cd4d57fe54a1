/** What is said below the event card and the timeline and in the panels, in English. */
import { onDate } from './on-date.ts';

/** Every text behind the first picture in English: below the event card and the timeline, and in the panels. */
export const englishPanels = {
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
    camp: 'a camp',
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
    chartNow: (date: string, score: string) => `${date}: ${score}.`,
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
      `The standing level and what is left of each event ${onDate(date)}. Choose an event to go to it, or open its sources.`,
    byTime: 'By time',
    bySize: 'By size',
    order: 'Order',
    level: 'Standing level',
    levelNotSet: 'None set: counted from 0.',
    since: (date: string) => `since ${date}`,
    smaller: (count: number) => (count === 1 ? '1 smaller one' : `${count} smaller ones`),
    onTheDay: (points: string) => `${points} on the day`,
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    limit: 'Cut off at the end of the scale',
    rounding: 'Rounding to one decimal',
    sum: (pair: string, date: string) => `${pair} ${onDate(date)}`,
    relations: 'Relations, closest first',
    /** Who drew nearer to an actor and who drifted away, since a date that the reader picks. */
    nearerAndAway: 'Who drew nearer, who drifted away',
    comparedSince: 'Since',
    orDate: 'or since the day',
    usually: (date: string) => `the usual date, ${date}`,
    partBegins: (title: string, date: string) => `${title}, ${date}`,
    drewNearer: 'Drew nearer',
    driftedAway: 'Drifted away',
    asBefore: (names: string) => `As before: ${names}.`,
    mostlyBy: (scores: string) => `${scores}, most of all by`,
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
        'Two friends of one actor are enemies of each other: something tends to give. Research calls this an unbalanced triad.',
      enemies:
        'Of three enemies, any two would gain by joining against the third: something tends to give. Research calls this an unbalanced triad.',
      balanced:
        'The friend of a friend is a friend, and so is the enemy of an enemy: nothing has to give. Research calls this a balanced triad.',
    },
  },
  /** What changed between two dates, and why. */
  difference: {
    /** The way to it, and back. */
    compare: 'Compare two dates',
    backToMap: 'Back to the map',
    /** The two handles, and what can be done with them. */
    dates: 'Dates to compare',
    from: 'From',
    to: 'To',
    firstDate: 'First date',
    secondDate: 'Second date',
    keys: 'Arrow keys move by one event, Page Up and Page Down by several, Home and End as far as it goes.',
    chapters: 'Compare the ends of a part',
    picture: 'Where each stood and stands, and which relations changed',
    list: 'What changed, largest change first',
    /** Over the causes of a change. */
    becauseOf: 'Because of',
    otherWay: 'Pushing the other way',
    allCauses: (count: number) => `Show all ${count} causes`,
    fewerCauses: 'Show fewer causes',
    table: 'The same as a table',
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
    same: (date: string) =>
      `Both dates are the same, ${date}. Move one of them to see what changed.`,
    /** The change of one relation, after its name. */
    closer: (points: string, from: string, to: string) =>
      `${points} points closer, from ${from} to ${to}`,
    apart: (points: string, from: string, to: string) =>
      `${points} points further apart, from ${from} to ${to}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    begins: (score: string) => `not known before, now at ${score}`,
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
    unchanged: (names: string, count: number) =>
      `${names} ${count === 1 ? 'is' : 'are'} unchanged.`,
    unchangedCount: (count: number) => `${count} other relations are unchanged.`,
    unknown: (names: string, count: number) =>
      `${names} ${count === 1 ? 'is' : 'are'} not yet known.`,
    unknownCount: (count: number) => `${count} relations are not yet known.`,
  },
  /** Branches beside each other and the record. */
  branches: {
    heading: (date: string) => `The branches side by side, ${date}`,
    intro: (date: string) =>
      `The branches leave the record on ${date}. Places and scale are the same in all pictures; pale circles show the record on the same date.`,
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
    date: 'Date in all pictures',
    pictures: 'Record and branches',
    /** Name of a picture. */
    picture: (title: string, description: string) => `${title}. ${description}`,
    /** Caption of the scores below a picture. */
    scores: (title: string, date: string) => `${title}: scores on ${date}`,
    againstRecord: 'Against the record',
    more: (count: number) => (count === 1 ? 'and 1 more relation' : `and ${count} more relations`),
    /** One relation in the record and in every branch, as a chart. */
    across: {
      heading: (pair: string) => `${pair}: what happened, and what if`,
      /** The chart as text, before what its lines are worth. */
      chart: (pair: string, from: string, to: string, fork: string) =>
        `Scores of ${pair} from ${from} to ${to}. Solid: what happened. Dashed, from ${fork}: each branch, hypothetical.`,
      scores: (date: string, pair: string, record: string, branches: string) =>
        `On ${date}, ${pair} stood at ${record}. Hypothetically: ${branches}.`,
      /** The same where only branches know the relation. */
      branchScores: (date: string, pair: string, branches: string) =>
        `On ${date}, ${pair} is not known in the record. Hypothetically: ${branches}.`,
      inBranch: (title: string, score: string) => `${score} in “${title}”`,
      withChanges: (score: string) => `${score} with your changes`,
      spread: (date: string, points: string) => `By ${date}, the lines end ${points} points apart.`,
      together: (date: string) => `By ${date}, all lines end at the same score.`,
      line: 'Line',
    },
    closer: (date: string, a: string, points: string, b: string) =>
      `By ${date}, ${a} stands ${points} points closer to ${b} than in the record`,
    apart: (date: string, a: string, points: string, b: string) =>
      `By ${date}, ${a} stands ${points} points further from ${b} than in the record`,
    cameCloser: (date: string, since: string, a: string, points: string, b: string) =>
      `By ${date}, ${a} stands ${points} points closer to ${b} than on ${since}`,
    wentApart: (date: string, since: string, a: string, points: string, b: string) =>
      `By ${date}, ${a} stands ${points} points further from ${b} than on ${since}`,
    sameAsRecord: (date: string) => `By ${date}, no relation differs from the record.`,
    hardlyMoved: (date: string, since: string) =>
      `By ${date}, no relation has moved since ${since}.`,
    notYet: (date: string) => `This branch is the record until ${date}.`,
    level: (date: string) => `the standing level of ${date}`,
    /** Causes of a move: what happened, what did not, what counts differently, and earlier events that fade. */
    because: (
      what: string,
      { happened, missing, changed, fading }: Record<Told, readonly string[]> & { fading: boolean },
    ) => {
      const clauses = [
        happened.length > 0 && `because of ${happened.join(' and ')}`,
        missing.length > 0 &&
          `because ${missing.join(' and ')} ${missing.length === 1 ? 'does' : 'do'} not happen`,
        changed.length > 0 &&
          `because ${changed.join(' and ')} ${changed.length === 1 ? 'counts' : 'count'} differently`,
        fading && 'as earlier events fade',
      ].filter((clause) => clause !== false);
      return clauses.length === 0 ? `${what}.` : `${what}, ${clauses.join(' and ')}.`;
    },
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
    name: 'Download what is seen',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    csv: 'Table (CSV)',
    hint: 'The picture is the map as you see it, for print or an article. The table has a row for each relation, with its sources.',
    working: 'Being made…',
    saved: (file: string) => `Handed to your browser as ${file}.`,
    failed: 'This page cannot make that file.',
    noPng: 'This page cannot make a PNG. Take the SVG.',
    /** Below the picture. */
    source: (title: string, version: string, licence: string) =>
      `Data: ${title}, version ${version}, ${licence}.`,
    fromRecord: 'Changes are counted from the record on the same date.',
    /** What a change is counted from, in a cell of the table. */
    record: 'the record on the same date',
    rightBefore: (date: string, title: string) => `right before ${date}, ${title}`,
    columns: {
      actor: 'Actor',
      otherActor: 'Other actor',
      score: 'Score',
      low: 'Lowest over settings',
      high: 'Highest over settings',
      inWords: 'In words',
      before: 'Score before',
      change: 'Change',
      countedFrom: 'Change counted from',
      date: 'Date',
      standing: 'Recorded or hypothetical',
      movedBy: 'Last moved by',
      movedOn: 'Date of that event',
      confidence: 'Confidence of that event',
      eventSources: 'Sources of that event',
      levelSources: 'Sources of the standing level',
      dataset: 'Dataset',
      licence: 'Licence',
      link: 'Link',
    },
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

/** Ways in which the cause of a difference is told. */
type Told = 'happened' | 'missing' | 'changed';

/** Names or scores of a triad, in the order of its telling. */
export type Three = readonly [string, string, string];

/** The messages of one language behind the first picture. */
export type PanelMessages = typeof englishPanels;
