/** Draws one claim of the story: in how many settings it holds, by which scale, and what it hangs on. */
import { html, nothing, type TemplateResult } from 'lit';
import { toDay } from '../../dataset/calendar-date.ts';
import type { Claim, DatasetEvent } from '../../dataset/schema.ts';
import type { Verdict } from '../../model/doubt/judge-claim.ts';
import {
  describeMeasure,
  describeReliance,
  describeShare,
  writeShare,
} from '../../words/doubt/describe-verdict.ts';
import { doubtMessages } from '../../words/doubt/doubt-messages.ts';
import { drawEventButton } from '../draw-event-button.ts';
import { drawSentence } from '../draw-sentence.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawText, type Telling } from '../telling.ts';
import { SCALES, type Scale } from './lens-dataset.ts';
import type { JudgedClaim } from './verdicts-by-scale.ts';

/** What a claim leads to. */
interface ClaimMeans {
  readonly headingLevel: number;
  /** Takes the reader to an event. */
  readonly goTo: (event: DatasetEvent) => void;
  /** Brings the pair of a claim forward, on the day it is judged on. */
  readonly show: (claim: Claim) => void;
}

/** The claim with its verdict, the shares by scale, and the ways to what it rests on. */
export function drawClaim(
  telling: Telling,
  { claim, verdicts }: JudgedClaim,
  means: ClaimMeans,
): TemplateResult {
  const { claims } = doubtMessages(telling.words);
  return html`${drawHeading(means.headingLevel, html`${drawText(telling, claim.text)}`, 'says')}
    ${verdicts.published ? drawVerdict(telling, verdicts.published) : html`<p>${claims.unknown}</p>`}
    ${drawScales(telling, verdicts)}
    ${claim.note === undefined ? nothing : html`<p class="small">${drawText(telling, claim.note)}</p>`}
    <div class="ways">
      <button
        type="button"
        class="show"
        @click=${() => {
          means.show(claim);
        }}
      >
        ${claims.show}
      </button>
      ${drawCarriers(telling, claim, means)}
    </div>`;
}

function drawVerdict({ timeline, words }: Telling, verdict: Verdict): TemplateResult {
  const { dataset } = timeline;
  return html`<p class="verdict">${describeShare(verdict, words)}</p>
    <p class="small soft">
      ${describeMeasure(verdict, dataset, words)}
      ${drawSentence(describeReliance(verdict, dataset, words), dataset)}
    </p>`;
}

/** The share of settings by each scale, as bars beside their numbers. */
function drawScales({ words }: Telling, verdicts: JudgedClaim['verdicts']): TemplateResult {
  const { lens, claims } = doubtMessages(words);
  const row = (scale: Scale): TemplateResult | typeof nothing => {
    const verdict = verdicts[scale];
    if (!verdict) return nothing;
    return html`<tr class="by-${scale}">
      <th scope="row">${lens[scale]}</th>
      <td class="share">${drawShare(verdict)}</td>
      <td class="value">${writeShare(verdict, words)}</td>
    </tr>`;
  };
  return html`<table class="by-scale">
    <caption class="spoken">
      ${claims.byScale}
    </caption>
    <tbody>
      ${SCALES.map(row)}
    </tbody>
  </table>`;
}

/** A bar as long as the share of all settings; the number beside it says it. */
function drawShare({ holdsIn, settings }: Verdict): TemplateResult {
  const percent = (holdsIn / settings) * 100;
  return html`<svg class="share-bar" aria-hidden="true">
    <rect class="all" x="0.5" y="0.5" width="calc(100% - 1px)" height="11"></rect>
    <rect class="held" x="0" y="0" width="${percent.toFixed(2)}%" height="12"></rect>
  </svg>`;
}

/** The events that carry a claim, folded. */
function drawCarriers(telling: Telling, claim: Claim, { goTo }: ClaimMeans): TemplateResult {
  const { words, timeline } = telling;
  const { claims } = doubtMessages(words);
  const events = timeline.dataset.events.filter(({ id }) => claim.events.includes(id));
  return html`<details>
    <summary>${claims.carried(events.length)}</summary>
    <ul>
      ${events.map(
        (event) =>
          html`<li>
            ${drawEventButton(telling, event, goTo, {
              beside: words.shortDate(toDay(event.date), event.precision),
            })}
          </li>`,
      )}
    </ul>
  </details>`;
}
