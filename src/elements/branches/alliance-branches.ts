/** `<alliance-branches>`: the record and every branch side by side on one date, as small maps with a sentence each. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toIsoDate, type DayNumber } from '../../dataset/calendar-date.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { finish } from '../../dataset/steps.ts';
import type { Layout } from '../../layout/create-layout.ts';
import { RECORD } from '../../model/choices.ts';
import type { Pair } from '../../model/pair.ts';
import { ownChanges } from '../../model/own-changes.ts';
import type { Timeline } from '../../model/timeline.ts';
import {
  comparedDay,
  daysToCompare,
  firstFork,
  lastStep,
  pairsToCompare,
  sharedFrame,
} from '../../scene/branch-pictures.ts';
import type { SharedFrame } from '../../scene/shared-frame.ts';
import { dateOfDay } from '../../words/date-of-day.ts';
import { briefPair } from '../../words/name-pair.ts';
import { branchesMessages } from '../../words/opened/branches-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { branchesStyles } from './alliance-branches.styles.ts';
import { mapMarkStyles } from '../map/alliance-map.styles.ts';
import { branchChartStyles } from './branch-chart.styles.ts';
import { branchLines, playBranchesSteps } from './branch-lines.ts';
import { drawBranchCard, type BranchCard } from './draw-branch-card.ts';
import { drawBranchChart } from './draw-branch-chart.ts';
import { drawDaySlider } from './draw-day-slider.ts';
import { drawHeading } from '../draw-heading.ts';
import { inks } from '../ink.ts';
import { panelStyles } from '../panel.styles.ts';
import { playedLayout } from '../played-dataset.ts';
import { request } from '../requests.ts';
import type { Telling } from '../telling.ts';
import { ViewElement } from '../view-element.ts';
import { viewStyles } from '../view.styles.ts';
import { SizeController } from '../size-controller.ts';

/** Width of the chart in px until the real one is measured. */
const FIRST_CHART_WIDTH = 320;

/** All that is compared: it changes with dataset and choices, but not with the date. */
interface Comparison {
  readonly data: Dataset;
  /** The reader's choices but the scenario, as text. */
  readonly choices: string;
  readonly record: Layout;
  /** The record with the reader's own changes, where there are any, then each scenario with these. */
  readonly branches: readonly Layout[];
  readonly days: readonly DayNumber[];
  readonly shared: SharedFrame;
  /** The relation that the branches have furthest from the record once all have come to their end. */
  readonly furthest: Pair | undefined;
}

/**
 * Small maps of what happened and of each branch at `at` (before the first fork: at the last step of any branch), on the same places and scale, each
 * with its largest difference from the record in a sentence and its scores in a table; below, the relation of the two `focusedActors` through all
 * branches. Nothing without branches.
 *
 * @fires alliance-scenario-change - the reader picks a branch, or the record
 * @fires alliance-record-return - the reader picks the record while he has changes of his own
 * @fires alliance-at-change - the reader moves to another date
 * @fires alliance-focus-change - the reader picks the relation that is drawn through all branches
 * @fires alliance-view-change - the reader goes back to the map, by the button or with Escape
 * @part heading - the headings
 * @part card - each picture with its texts
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-card, --alliance-rule - ground and edge of the cards
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 */
export class AllianceBranches extends ViewElement {
  static override styles = [
    inks,
    panelStyles,
    viewStyles,
    mapMarkStyles,
    branchChartStyles,
    branchesStyles,
  ];

  readonly #picture = new SizeController(this, '.gauge');
  readonly #across = new SizeController(this, '.across-gauge');
  #kept: Comparison | undefined;

  /** Puts the keyboard on the date. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.day input')?.focus(options);
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    const { words, moment, timeline } = telling;
    const { scenarios } = timeline.dataset;
    const fork = firstFork(scenarios);
    if (fork === undefined) return html``;
    const messages = branchesMessages(words);
    const comparison = this.#compare(timeline.dataset, fork);
    const day = comparedDay(scenarios, fork, moment);
    const timelines = [comparison.record, ...comparison.branches].map((one) => one.timeline);
    const date = dateOfDay(timelines, day, words);
    return html`<div class="panel" dir=${words.direction}>
      <div class="top">
        ${drawHeading(this.headingLevel, messages.heading(date))} ${this.renderWayBack()}
      </div>
      <p class="soft">${messages.intro(words.date(fork))}</p>
      ${moment.day < fork ? html`<p class="ends">${messages.ends}</p>` : nothing}
      ${drawDaySlider({ days: comparison.days, day, date, choose: (chosen) => this.#standOn(chosen) }, words)}
      ${this.#renderCards(telling, comparison, { day, date, fork })}
      ${this.#renderAcross(telling, day)}
    </div>`;
  }

  /** A card for the record and for each branch, all with the same relations. */
  #renderCards(
    telling: Telling,
    { record, branches, shared }: Comparison,
    { day, date, fork }: Pick<BranchCard, 'day' | 'date' | 'fork'>,
  ): TemplateResult {
    const { more } = branchesMessages(telling.words);
    const { pictures } = panelMessages(telling.words).branches;
    const played = branches.map(({ timeline }) => timeline);
    const { pairs, rest } = pairsToCompare(record.timeline, played, day);
    const width = this.#picture.innerWidth;
    const picked = this.#pickedOf(telling.timeline);
    return html`<ul class="cards" aria-label=${pictures}>
        ${[record, ...branches].map((layout) => {
          const isPicked = layout === picked;
          return html`<li
            class="card ${layout === record ? '' : 'branch'} ${isPicked ? 'picked' : ''}"
            part="card"
          >
            ${drawBranchCard({ layout, record, day, date, fork, shared, width, pairs }, telling, {
              isPicked,
              pick: () => this.#pick(layout),
              headingLevel: this.headingLevel + 1,
            })}
          </li>`;
        })}
      </ul>
      ${rest > 0 ? html`<p class="soft">${more(rest)}</p>` : nothing}`;
  }

  /** The chart of the relation that is brought forward, or else of the one that the branches move most. */
  #renderAcross(telling: Telling, day: DayNumber): TemplateResult {
    const { timeline, words } = telling;
    const { dataset } = timeline;
    const [a = '', b = ''] = this.focusedActors;
    const focused = this.focusedActors.length === 2 ? timeline.pair(a, b) : undefined;
    const pair = focused ?? this.#kept?.furthest;
    if (!pair || !this.#kept) return html``;
    const { record, branches } = this.#kept;
    const { across } = branchesMessages(words);
    const played = branches.map((branch) => branch.timeline);
    const chart = {
      record: record.timeline,
      branches: branchLines(played, words),
      pair,
      day,
      width: this.#across.innerWidth || FIRST_CHART_WIDTH,
      picked: this.#pickedOf(timeline)?.timeline,
    };
    return html`<section class="one-relation">
      ${drawHeading(this.headingLevel + 1, across.heading(briefPair(pair, dataset, words)), 'card-title')}
      ${this.#renderPairChoice(telling, pair)}
      <div class="across-gauge"></div>
      ${drawBranchChart(chart, words)}
    </section>`;
  }

  #renderPairChoice({ timeline, words }: Telling, pair: Pair): TemplateResult {
    const choose = (event: Event): void => {
      const { a, b } = timeline.pairs[Number((event.target as HTMLSelectElement).value)]!;
      request(this, 'alliance-focus-change', { focus: [a.id, b.id] });
    };
    return html`<label class="which">
      <span class="label">${panelMessages(words).panels.pair}</span>
      <select @change=${choose}>
        ${timeline.pairs.map(
          (one) =>
            html`<option value=${one.index} .selected=${live(one.index === pair.index)}>
              ${briefPair(one, timeline.dataset, words)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  /** The branches with the reader's other changes, beside the record as published. */
  #compare(data: Dataset, fork: DayNumber): Comparison {
    const key = JSON.stringify(ownChanges(this.choices) ?? RECORD);
    if (this.#kept?.data === data && this.#kept.choices === key) return this.#kept;
    const record = playedLayout(data, RECORD);
    const branches = finish(playBranchesSteps(data, this.choices)).map(({ choices }) =>
      playedLayout(data, choices),
    );
    const layouts = [record, ...branches];
    const days = daysToCompare(layouts, fork);
    const shared = sharedFrame(layouts, days);
    const played = branches.map(({ timeline }) => timeline);
    const { furthest } = pairsToCompare(record.timeline, played, lastStep(data.scenarios));
    this.#kept = { data, choices: key, record, branches, days, shared, furthest };
    return this.#kept;
  }

  /** The picture of what the reader looks at on the map. */
  #pickedOf({ choices }: Timeline): Layout | undefined {
    const { record, branches } = this.#kept ?? { record: undefined, branches: [] };
    const isPicked = ({ timeline }: Layout): boolean =>
      timeline.choices.scenario === choices.scenario;
    return branches.find(isPicked) ?? record;
  }

  /** What actually happened is the record without the reader's own changes. */
  #pick(layout: Layout): void {
    if (layout === this.#kept?.record && this.#kept.branches.some(isOwn)) {
      request(this, 'alliance-record-return', {});
      return;
    }
    const { scenario } = layout.timeline.choices;
    request(this, 'alliance-scenario-change', { scenario });
  }

  #standOn(day: DayNumber): void {
    request(this, 'alliance-at-change', { at: toIsoDate(day) });
  }
}

function isOwn({ timeline }: Layout): boolean {
  return timeline.choices.scenario === undefined;
}

if (!customElements.get('alliance-branches')) {
  customElements.define('alliance-branches', AllianceBranches);
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-branches': AllianceBranches;
  }
}
