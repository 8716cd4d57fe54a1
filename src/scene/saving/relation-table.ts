/** All relations of one moment as rows for a spreadsheet: each with its sources, and whether it is the record. */
import { textIn } from '../../dataset/localized-text.ts';
import type { DatasetEvent, LocalizedText } from '../../dataset/schema.ts';
import { isOwnEvent } from '../../model/choices.ts';
import type { ScoreRange } from '../../model/doubt/score-band.ts';
import type { Moment } from '../../model/moment.ts';
import type { Pair } from '../../model/pair.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Why } from '../../model/why.ts';
import { describeScore } from '../../words/describe-score.ts';
import { fullName } from '../../words/name-pair.ts';
import { savingMessages } from '../../words/opened/saving-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { machineDate, type Words } from '../../words/words.ts';
import { relationRows, type RelationRow } from '../relation-rows.ts';
import { machineDateOf } from './machine-date.ts';
import type { Cell } from './write-csv.ts';

/** What a table is made from. */
export interface RelationTableInput {
  readonly timeline: Timeline;
  readonly moment: Moment;
  /** What changes are counted from: a moment of the timeline, or of the record beside it; and how that is said. */
  readonly since: { readonly timeline: Timeline; readonly moment: Moment; readonly text: string };
  /** What marks what did not happen; `undefined` for the record. */
  readonly mark: string | undefined;
  /** Range of the score of a pair over the settings of the method; `undefined` where unknown. */
  readonly rangeOf: (pair: Pair) => ScoreRange | undefined;
  readonly link: string;
  readonly words: Words;
}

/** The head and a row for each relation, as the model has them: scores with three decimals, dates as ISO 8601. */
export function relationTable(input: RelationTableInput): readonly (readonly Cell[])[] {
  const { timeline, moment, since, words } = input;
  const { panels } = panelMessages(words);
  const { columns } = savingMessages(words);
  const rows = relationRows(timeline, moment, since.moment, since.timeline);
  return [
    [
      ...[columns.actor, columns.otherActor, columns.score, columns.low, columns.high],
      ...[columns.inWords, columns.before, columns.change, columns.countedFrom, columns.date],
      ...[columns.standing, columns.movedBy, columns.movedOn, columns.confidence],
      ...[columns.eventSources, panels.level, columns.levelSources],
      ...[columns.dataset, columns.licence, columns.link],
    ],
    ...rows.map((row) => relationCells(row, input)),
  ];
}

function relationCells(row: RelationRow, input: RelationTableInput): Cell[] {
  const { timeline, moment, since, mark, rangeOf, link, words } = input;
  const { dataset } = timeline;
  const { pair, score, before, movedBy } = row;
  const text = (localized: LocalizedText): string =>
    textIn(localized, words.lang, dataset.language).text;
  const range = rangeOf(pair);
  const why = timeline.why(pair.a.id, pair.b.id, moment);
  const event = movedBy?.event;
  return [
    ...[fullName(pair.a, dataset, words), fullName(pair.b, dataset, words)],
    ...[rounded(score), rounded(range?.low), rounded(range?.high)],
    describeScore(score, words),
    ...[rounded(before), rounded(score === undefined ? undefined : score - (before ?? 0))],
    ...[since.text, machineDateOf(timeline, moment)],
    mark ?? panelMessages(words).branches.recorded,
    event && text(event.title),
    movedBy && machineDate(movedBy.day, movedBy.event.precision),
    event && confidenceOf(event, timeline, words),
    addresses(timeline, event?.sources ?? []),
    rounded(why?.level),
    addresses(timeline, levelSources(why)),
    ...[`${text(dataset.title)} ${dataset.version}`, dataset.license, link],
  ];
}

/** How sure an event is; of one of the reader's own, that it is that. */
function confidenceOf(
  { id, confidence }: DatasetEvent,
  { choices }: Timeline,
  words: Words,
): string {
  return isOwnEvent(choices, id)
    ? panelMessages(words).supposing.own
    : words.messages.confidence[confidence];
}

/** Three decimals; never a negative zero. */
function rounded(score: number | undefined): number | undefined {
  return score === undefined ? undefined : Math.round(score * 1000) / 1000 || 0;
}

/** What the standing level rests on. */
function levelSources(why: Why | undefined): DatasetEvent['sources'] {
  switch (why?.levelCause.kind) {
    case 'entry':
      return why.levelCause.level.sources;
    case 'event':
      return why.levelCause.move.sources ?? why.levelCause.event.sources;
    default:
      return [];
  }
}

/** The addresses of sources, with blanks between them, as no address has one. */
function addresses({ dataset }: Timeline, ids: readonly string[]): string {
  return dataset.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ url }) => url)
    .join(' ');
}
