/** What the explorer draws from. */
import type { nothing, TemplateResult } from 'lit';
import type { TextInLanguage } from '../dataset/localized-text.ts';
import type { Dataset, LocalizedText } from '../dataset/schema.ts';
import type { Choices } from '../model/choices.ts';
import type { At } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';
import type { Answers } from './answers.ts';
import type { ExplorerState } from './explorer-state.ts';

/** A part of the explorer that opens and closes. */
export type Fold = 'changes' | 'table' | 'balance' | 'doubt';

/** A part of the explorer that is drawn once it is loaded. */
export type Draw = (view: ExplorerView) => TemplateResult;

/** What draws the panels that a reader opens, and the ways there. */
export interface PanelDraws {
  /** Further ways to look at the story. */
  readonly drawWays: Draw;
  /** The panel of what the reader brought forward. */
  readonly drawFocus: (view: ExplorerView) => TemplateResult | typeof nothing;
  /** All branches beside the record. */
  readonly drawBranches: Draw;
  /** The comparison of two dates. */
  readonly drawDifference: Draw;
  /** A line on what stands in a fold. */
  readonly drawHint: (view: ExplorerView, fold: Fold) => TemplateResult;
  /** What stands in a fold. */
  readonly drawInFold: (view: ExplorerView, fold: Fold) => TemplateResult | typeof nothing;
}

/** What there is to draw. */
export interface ExplorerView {
  readonly data: Dataset;
  readonly timeline: Timeline;
  readonly choices: Choices;
  readonly state: ExplorerState;
  /** The date that cards, tables and captions tell of. */
  readonly told: At;
  readonly words: Words;
  readonly localized: (text: LocalizedText) => TextInLanguage;
  readonly notices: readonly string[];
  /** The page's address, for paper; empty where it says nothing of the reader's state. */
  readonly address: string;
  /** What the live region says. */
  readonly spoken: string;
  readonly openFolds: readonly Fold[];
  /** What answers the reader; `undefined` until it is loaded. */
  readonly answers: Answers | undefined;
  /** Draws panels; `undefined` until it is loaded. */
  readonly panels: PanelDraws | undefined;
  readonly onFold: (fold: Fold, event: Event) => void;
}
