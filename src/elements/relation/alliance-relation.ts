/** `<alliance-relation>`: one relation brought forward, with its course through time and what its score consists of. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Chapter } from '../../dataset/schema.ts';
import { chapterOn } from '../../model/chapters.ts';
import type { Pair } from '../../model/pair.ts';
import { relationChart, type RelationChart } from '../../scene/relation-chart.ts';
import { chapterSpan, wholeSpan } from '../../scene/timeline/time-span.ts';
import { whyRows, type WhyOrder } from '../../scene/why-rows.ts';
import { describeScore } from '../../words/describe-score.ts';
import { fullName } from '../../words/name-pair.ts';
import { relationMessages } from '../../words/opened/relation-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { relationStyles } from './alliance-relation.styles.ts';
import { cardStyles } from '../card.styles.ts';
import { chartStyles } from '../chart.styles.ts';
import { drawCloseButton, drawSwitch } from '../draw-buttons.ts';
import { drawPoints } from '../draw-points.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawRelationChart } from './draw-relation-chart.ts';
import { drawWhyRows } from './draw-why-rows.ts';
import { goToEvent } from '../go-to-event.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import type { RelationDoubt } from '../doubt/relation-doubt.ts';
import type { RelationBranches } from './relation-branches.ts';
import { inks } from '../ink.ts';
import { LatePart } from '../late-part.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { recordBeside } from '../record-beside.ts';
import { request } from '../requests.ts';
import { sourceStyles } from '../source.styles.ts';
import { dateOf } from '../date-of.ts';
import { drawText, type Telling } from '../telling.ts';
import { SizeController } from '../size-controller.ts';

/** Both in px; the width holds until the real one is measured. */
const CHART_HEIGHT = 210;
const FIRST_CHART_WIDTH = 320;

/**
 * The relation of the two actors in `focusedActors`: its score, its whole history as a chart, and at `at` the standing
 * level and the rest of each event, which add up to the score. Draws nothing unless two known actors are given.
 *
 * @fires alliance-focus-change - the reader closes the panel
 * @fires alliance-at-change - the reader goes to an event
 * @part card - the panel
 * @part heading - the headings
 * @part chart - the history
 * @part why - the list of parts
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-card - ground of the panel
 * @cssprop --alliance-rule - thin lines
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 */
export class AllianceRelation extends PanelElement {
  static override styles = [
    inks,
    panelStyles,
    sourceStyles,
    cardStyles,
    chartStyles,
    relationStyles,
  ];
  static override properties: PropertyDeclarations = {
    order: { state: true },
    isZoomed: { state: true },
  };

  /** How the reader sorts the parts. */
  declare private order: WhyOrder;
  /** Whether the chart shows only the chapter that the reader stands in, where there is one. */
  declare private isZoomed: boolean;
  readonly #size = new SizeController(this, '.history');
  readonly #doubtPart = new LatePart(this, () => import('../doubt/relation-doubt.ts'));
  #doubt: RelationDoubt | undefined;
  readonly #branchPart = new LatePart(this, () => import('./relation-branches.ts'));
  #branches: RelationBranches | undefined;

  constructor() {
    super();
    this.order = 'time';
    // Over the whole time a turn of weeks is a needle.
    this.isZoomed = true;
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    const [a = '', b = ''] = this.focusedActors;
    const pair = telling.timeline.pair(a, b);
    if (!pair) return html``;
    const { part } = this.#doubtPart;
    if (part) this.#doubt ??= new part.RelationDoubt(this);
    const branchPart = this.#branchPart.part;
    if (branchPart) this.#branches ??= new branchPart.RelationBranches(this);
    const chart = this.#chartOf(telling, pair);
    return html`<div class="panel" part="card" dir=${telling.words.direction}>
      ${this.#renderHead(telling, pair)} ${this.#renderChart(telling, pair, chart)}
      ${this.#renderWhy(telling, pair)} ${this.#renderBranches(telling, pair)}
      ${this.#renderDoubt(telling, pair, chart)}
    </div>`;
  }

  #renderHead(telling: Telling, pair: Pair): TemplateResult {
    const { timeline, moment, words } = telling;
    const messages = relationMessages(words);
    const score = timeline.scoreAt(pair, moment);
    const name = messages.pairHeading(
      fullName(pair.a, timeline.dataset, words),
      fullName(pair.b, timeline.dataset, words),
    );
    return html`<header>
      <div class="names">
        ${drawHeading(this.headingLevel, name)}
        <p class="now-score">
          ${score === undefined ? nothing : html`<b>${words.score(score)}</b> `}
          <span>${describeScore(score, words)}</span>
          <span class="soft">${dateOf(telling)}</span>
          ${drawHypotheticalMark(telling)}
        </p>
        ${this.#renderBeside(telling, pair)}
      </div>
      ${drawCloseButton(panelMessages(words).panels.close, () => request(this, 'alliance-focus-change', { focus: [] }))}
    </header>`;
  }

  /** How far what is supposed is from the record. */
  #renderBeside(telling: Telling, pair: Pair): TemplateResult | typeof nothing {
    const { timeline, moment, words } = telling;
    const record = recordBeside(telling);
    if (!record) return nothing;
    return html`<p class="beside small">
      <span class="soft">${panelMessages(words).branches.againstRecord}</span>
      ${drawPoints(record.timeline.scoreAt(pair, record.moment), timeline.scoreAt(pair, moment), words)}
    </p>`;
  }

  #chartOf(telling: Telling, pair: Pair): RelationChart {
    const { timeline, moment, words } = telling;
    const shown = this.isZoomed ? this.#chapterNow(telling) : undefined;
    return relationChart(timeline, pair, moment, {
      width: this.#size.innerWidth || FIRST_CHART_WIDTH,
      height: CHART_HEIGHT,
      span: shown ? chapterSpan(shown) : wholeSpan([timeline]),
      direction: words.direction,
    });
  }

  #renderChart(telling: Telling, pair: Pair, chart: RelationChart): TemplateResult {
    const messages = relationMessages(telling.words);
    const chapter = this.#chapterNow(telling);
    const doubt = this.#doubt;
    return html`<figure class="history">
      ${
        chapter
          ? drawSwitch(messages.chartSpan, [
              { text: messages.wholeTime, isOn: !this.isZoomed, choose: () => this.#zoom(false) },
              {
                text: drawText(telling, chapter.title),
                isOn: this.isZoomed,
                choose: () => this.#zoom(true),
              },
            ])
          : nothing
      }
      ${drawRelationChart(telling, pair, chart, {
        drawn: doubt?.layer(telling, pair, chart) ?? nothing,
        spoken: doubt?.spoken(telling, pair) ?? '',
      })}
      <figcaption class="key small" aria-hidden="true">
        <span class="key-score">${messages.keyScore}</span>
        <span class="key-level">${messages.keyLevel}</span>
        <span class="key-event">${messages.keyEvent}</span>
        ${chart.projectedScore === '' ? nothing : html`<span class="key-projected">${messages.keyProjected}</span>`}
        ${doubt?.key(telling) ?? nothing}
      </figcaption>
      ${doubt?.bandSwitch(telling) ?? nothing}
    </figure>`;
  }

  #renderWhy(telling: Telling, pair: Pair): TemplateResult {
    const { timeline, moment, words } = telling;
    const messages = relationMessages(words);
    const why = timeline.why(pair.a.id, pair.b.id, moment);
    if (!why) return html`<p>${messages.unknownRelation}</p>`;
    return html`<section class="composition">
      ${drawHeading(this.headingLevel + 1, messages.whyHeading(words.score(why.score)), 'subtitle')}
      <p class="soft">${messages.whyIntro(dateOf(telling))}</p>
      ${drawSwitch(messages.order, [
        { text: messages.byTime, isOn: this.order === 'time', choose: () => this.#sort('time') },
        { text: messages.bySize, isOn: this.order === 'size', choose: () => this.#sort('size') },
      ])}
      ${drawWhyRows({
        telling,
        why,
        rows: whyRows(why, this.order),
        goTo: (event) => goToEvent(this, this.timeline, event),
      })}
    </section>`;
  }

  #renderBranches(telling: Telling, pair: Pair): TemplateResult | typeof nothing {
    return (
      this.#branches?.section(telling, pair, {
        headingLevel: this.headingLevel + 1,
        width: this.#size.innerWidth || FIRST_CHART_WIDTH,
      }) ?? nothing
    );
  }

  #renderDoubt(
    telling: Telling,
    pair: Pair,
    chart: RelationChart,
  ): TemplateResult | typeof nothing {
    if (!this.#doubt || telling.timeline.scoreAt(pair, telling.moment) === undefined)
      return nothing;
    return this.#doubt.section(telling, pair, chart, {
      headingLevel: this.headingLevel + 1,
      goTo: (event) => goToEvent(this, this.timeline, event),
    });
  }

  #chapterNow({ timeline, moment }: Telling): Chapter | undefined {
    return chapterOn(timeline.dataset.chapters, moment.day);
  }

  #zoom(isZoomed: boolean): void {
    this.isZoomed = isZoomed;
  }

  #sort(order: WhyOrder): void {
    this.order = order;
  }
}

if (!customElements.get('alliance-relation')) {
  customElements.define('alliance-relation', AllianceRelation);
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-relation': AllianceRelation;
  }
}
