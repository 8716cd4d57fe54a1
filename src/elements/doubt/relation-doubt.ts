/** The part of the relation panel that says how sure a score is; loaded behind the panel, and worked out in slices. */
import {
  html,
  nothing,
  svg,
  type LitElement,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { scoreBandSteps, type ScoreBand } from '../../model/doubt/score-band.ts';
import type { Pair } from '../../model/pair.ts';
import { bandMoments, bandPath } from '../../scene/doubt/band-shape.ts';
import type { RelationChart } from '../../scene/relation-chart.ts';
import { doubtMessages } from '../../words/doubt/doubt-messages.ts';
import { addStyles } from '../late-part.ts';
import { dateOf } from '../date-of.ts';
import type { Telling } from '../telling.ts';
import { drawByScales } from './draw-by-scales.ts';
import { drawScoreDoubt, type ScoreDoubt } from './draw-score-doubt.ts';
import { relationDoubtStyles } from './relation-doubt.styles.ts';
import { LateResult } from '../late-result.ts';

/** Draws the doubt of one relation for its panel, which asks for it piece by piece. */
export class RelationDoubt {
  readonly #host: LitElement;
  /** The band along the whole chart, and at the one date that the panel tells of. */
  readonly #alongChart: LateResult<ScoreBand>;
  readonly #atMoment: LateResult<ScoreBand>;
  #isBandShown = true;
  #isOpen = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#alongChart = new LateResult(host);
    this.#atMoment = new LateResult(host);
    addStyles(host, [relationDoubtStyles]);
  }

  /** The band as a layer of the chart; nothing until it is worked out, or when the reader has put it away. */
  layer(telling: Telling, pair: Pair, chart: RelationChart): SVGTemplateResult | typeof nothing {
    const band = this.#isBandShown ? this.#bandAlong(telling, pair, chart) : undefined;
    return band ? svg`<path class="band" d=${bandPath(band, chart)}></path>` : nothing;
  }

  /** What the chart's text says of the band; empty while none is shown. */
  spoken(telling: Telling, pair: Pair): string {
    const band = this.#isBandShown ? this.#bandAt(telling, pair) : undefined;
    const range = band?.whole[0];
    if (!band || !range) return '';
    const { words } = telling;
    const [low, high] = [words.score(range.low), words.score(range.high)];
    return doubtMessages(words).score.spoken(band.settings, dateOf(telling), low, high);
  }

  /** The band's entry in the key of the chart. */
  key({ words }: Telling): TemplateResult | typeof nothing {
    if (!this.#isBandShown) return nothing;
    return html`<span class="key-band">${doubtMessages(words).band.key}</span>`;
  }

  /** The switch of the band, below the chart. */
  bandSwitch({ words }: Telling): TemplateResult {
    return html`<label class="band-switch">
      <input type="checkbox" .checked=${this.#isBandShown} @change=${this.#onSwitch} />
      ${doubtMessages(words).band.show}
    </label>`;
  }

  /** How sure the score is at the moment: its range, what it is without each doubtful event, and by other scales. */
  section(
    telling: Telling,
    pair: Pair,
    chart: RelationChart,
    means: Pick<ScoreDoubt, 'headingLevel' | 'goTo'>,
  ): TemplateResult {
    return html`<details class="doubt" ?open=${this.#isOpen} @toggle=${this.#onToggle}>
      <summary>${doubtMessages(telling.words).score.heading}</summary>
      ${this.#isOpen ? this.#body(telling, pair, chart, means) : nothing}
    </details>`;
  }

  #body(
    telling: Telling,
    pair: Pair,
    chart: RelationChart,
    means: Pick<ScoreDoubt, 'headingLevel' | 'goTo'>,
  ): TemplateResult {
    const band = this.#bandAt(telling, pair);
    return html`<div class="doubt-body">
      ${
        band
          ? drawScoreDoubt({ telling, pair, band, ...means })
          : html`<p class="soft">${doubtMessages(telling.words).band.working}</p>`
      }
      ${drawByScales(telling, pair, chart.scale, means.headingLevel)}
    </div>`;
  }

  #bandAlong(telling: Telling, pair: Pair, chart: RelationChart): ScoreBand | undefined {
    const { timeline, moment } = telling;
    const { span, width } = chart.scale;
    const end = Math.max(timeline.last.day, moment.day);
    const key = [timeline, pair, span.from, span.to, width, end];
    return this.#alongChart.resultFor(key, () =>
      scoreBandSteps(timeline, pair, bandMoments(timeline, pair, moment, chart)),
    );
  }

  #bandAt({ timeline, moment }: Telling, pair: Pair): ScoreBand | undefined {
    const key = [timeline, pair, moment.day, moment.applied];
    return this.#atMoment.resultFor(key, () => scoreBandSteps(timeline, pair, [moment]));
  }

  /** What is folded away is not worked out. */
  readonly #onToggle = (event: Event): void => {
    this.#isOpen = (event.target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  readonly #onSwitch = (event: Event): void => {
    this.#isBandShown = (event.target as HTMLInputElement).checked;
    this.#host.requestUpdate();
  };
}
