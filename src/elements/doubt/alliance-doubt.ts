/** `<alliance-doubt>`: the two constants to play with, and how sure each claim of the story is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, DatasetEvent } from '../../dataset/schema.ts';
import { settingsAround } from '../../model/doubt/settings.ts';
import type { Timeline } from '../../model/timeline.ts';
import { doubtMessages } from '../../words/doubt/doubt-messages.ts';
import { drawHeading } from '../draw-heading.ts';
import { goToEvent } from '../go-to-event.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import { foldPanelStyles } from '../fold-panel.styles.ts';
import { inks } from '../ink.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { playedTimeline } from '../played-dataset.ts';
import { request } from '../requests.ts';
import type { Telling } from '../telling.ts';
import { doubtStyles } from './alliance-doubt.styles.ts';
import { drawClaim } from './draw-claim.ts';
import { drawMethodSliders } from './draw-method-sliders.ts';
import { LateResult } from '../late-result.ts';
import { verdictsByScaleSteps, type JudgedClaim } from './verdicts-by-scale.ts';

/**
 * Sliders for gain and half-life within half of their published values, and the claims of the dataset, each with the
 * share of settings in which it holds by the published scores and by two other scales. Claims are judged on the record
 * with the reader's switched events, whatever scenario or constants are chosen.
 *
 * @fires alliance-method-change - the reader sets a constant, or both back to what is published
 * @fires alliance-at-change - the reader goes to an event that carries a claim
 * @fires alliance-focus-change - the reader brings the pair of a claim forward, on the date of the record it is judged on
 * @part heading - the headings
 * @part claim - each claim
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-paper - ground of the panel
 * @cssprop --alliance-rule - thin lines
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 */
export class AllianceDoubt extends PanelElement {
  static override styles = [inks, panelStyles, foldPanelStyles, doubtStyles];

  readonly #judged = new LateResult<readonly JudgedClaim[]>(this);
  /** Whether verdicts were shown: from then on, what changes them is spoken of by whoever holds the state. */
  #wasJudged = false;

  protected override updated(): void {
    this.#wasJudged ||= this.renderRoot.querySelector('.claim') !== null;
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    return html`<div class="panel" dir=${telling.words.direction}>
      ${this.#renderMethod(telling)} ${this.#renderClaims(telling)}
    </div>`;
  }

  #renderMethod(telling: Telling): TemplateResult {
    const { method } = doubtMessages(telling.words);
    return html`<section class="method">
      <div class="heading-row">
        ${drawHeading(this.headingLevel, method.heading)} ${drawHypotheticalMark(telling)}
      </div>
      <p class="soft">${method.intro}</p>
      ${drawMethodSliders(telling, (change) => {
        request(this, 'alliance-method-change', change);
      })}
    </section>`;
  }

  #renderClaims(telling: Telling): TemplateResult {
    const { words, timeline } = telling;
    const { claims: messages, band } = doubtMessages(words);
    const { dataset } = timeline;
    const record = this.#recordOf(timeline);
    const heading = html`<div class="heading-row">
      ${drawHeading(this.headingLevel, messages.heading)}
      ${drawHypotheticalMark({ ...telling, timeline: record, moment: record.last })}
    </div>`;
    if (dataset.claims.length === 0) {
      return html`<section>
        ${heading}
        <p>${messages.none}</p>
      </section>`;
    }
    const judged = this.#judged.resultFor([dataset, JSON.stringify(record.choices)], () =>
      verdictsByScaleSteps(dataset, record.choices),
    );
    const role = this.#wasJudged ? nothing : 'status';
    const means = {
      headingLevel: this.headingLevel + 1,
      goTo: (event: DatasetEvent) => goToEvent(this, this.timeline, event),
      show: (claim: Claim) => {
        this.#show(claim);
      },
    };
    return html`<section>
      ${heading}
      <p class="soft">${messages.intro(settingsAround(dataset.method).length)}</p>
      <p class="working soft" role=${role}>${judged ? nothing : band.working}</p>
      <ol class="claims">
        ${(judged ?? []).map(
          (claim) => html`<li class="claim" part="claim">${drawClaim(telling, claim, means)}</li>`,
        )}
      </ol>
    </section>`;
  }

  /** The record with the reader's events, as claims are judged on it. */
  #recordOf({ dataset, choices }: Timeline): Timeline {
    const record = { ...choices, scenario: undefined, gain: undefined, halfLifeDays: undefined };
    return playedTimeline(dataset, record);
  }

  #show({ between, to }: Claim): void {
    request(this, 'alliance-focus-change', { focus: between, recordAt: to });
  }
}

if (!customElements.get('alliance-doubt')) customElements.define('alliance-doubt', AllianceDoubt);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-doubt': AllianceDoubt;
  }
}
