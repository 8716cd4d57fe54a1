/**
 * The public surface of the package without a browser, for Node and pages alike: read a dataset, play it, lay it out.
 *
 *     const result = parseDataset(json);
 *     if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
 *     const timeline = createTimeline(result.dataset, { scenario: 'grand-bargain' });
 *     timeline.relationsAt('2025-03-02').score('USA', 'RUS'); // −10 to +10, or undefined while unknown
 *     timeline.why('USA', 'RUS', '2025-03-02'); // the level and each event's share of it
 *     describe(timeline, { kind: 'difference', from: '2025-01-20', to: '2025-03-02' }); // a plain sentence or two
 *     createLayout(timeline).positionsAt('2025-03-02'); // Map from actor id to { x, y }
 */
export { cameoCode, type CameoCode } from './dataset/cameo-descriptions.ts';
export {
  isIsoDate,
  toDay,
  toIsoDate,
  type DayNumber,
  type IsoDate,
} from './dataset/calendar-date.ts';
export { textIn, type TextInLanguage } from './dataset/localized-text.ts';
export { parseDataset, parseDatasetText, type ParseResult } from './dataset/parse-dataset.ts';
export { problemText, type Problem } from './dataset/problem.ts';
export type {
  Actor,
  Chapter,
  Claim,
  Confidence,
  Dataset,
  DatasetEvent,
  Effect,
  Level,
  LevelMove,
  LocalizedText,
  Opening,
  Quote,
  Scenario,
  Source,
  StoryStep,
  Theme,
} from './dataset/schema.ts';
export { createLayout, type Extent, type Layout, type Position } from './layout/create-layout.ts';
export type { DoubtfulEvent, DoubtReason } from './model/doubt/doubtful-events.ts';
export { judgeClaim, type Verdict } from './model/doubt/judge-claim.ts';
export { throughLens, type Lens } from './model/doubt/lens.ts';
export { scoreBand, type ScoreBand, type ScoreRange } from './model/doubt/score-band.ts';
export { settingsAround } from './model/doubt/settings.ts';
export { hullGroups, splitIntoCamps, type Camps } from './model/camps.ts';
export type { ChangeCause, RelationChange } from './model/change.ts';
export type { Choices, Method } from './model/choices.ts';
export type { At, Moment, When } from './model/moment.ts';
export type { Pair } from './model/pair.ts';
export type { Relation, RelationState } from './model/relation-state.ts';
export type { OwnEvent } from './model/own-event.ts';
export { tensionSince, type TensionStart } from './model/tension-since.ts';
export { createTimeline, type Timeline, type TimelineEvent } from './model/timeline.ts';
export { triadsInTension, type TenseTriad } from './model/triads.ts';
export type { EventShare, Why } from './model/why.ts';
export { describe, type Describable } from './words/describe.ts';
