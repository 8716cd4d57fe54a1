/** Draws the parts of a score as a list that adds up, with a bar from 0 to the score beside it. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { toDay } from '../../dataset/calendar-date.ts';
import type { DatasetEvent } from '../../dataset/schema.ts';
import { weightOf } from '../../model/choices.ts';
import type { LevelCause } from '../../model/relation-course.ts';
import type { EventShare, Why } from '../../model/why.ts';
import type { WhyRow, WhyRows } from '../../scene/why-rows.ts';
import { briefPair } from '../../words/name-pair.ts';
import { relationMessages } from '../../words/opened/relation-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { writeNumber, writeSigned } from '../../words/write-number.ts';
import { drawEventButton } from '../draw-event-button.ts';
import { drawFoldedSources, drawSources } from '../draw-sources.ts';
import { dateOf } from '../date-of.ts';
import { drawText, type Telling } from '../telling.ts';

/** What a row needs besides itself. */
interface WhyContext {
  readonly telling: Telling;
  readonly why: Why;
  readonly rows: WhyRows;
  /** Takes the reader to an event. */
  readonly goTo: (event: DatasetEvent) => void;
}

/** The whole list, its sum last. */
export function drawWhyRows(context: WhyContext): TemplateResult {
  const { rows } = context;
  return html`${drawBarAxis(context)}
    <ol class="parts" part="why">
      ${rows.rows.map((row) => html`<li class=${row.kind}>${drawRow(context, row)}</li>`)}
      ${rows.rounding === 0 ? nothing : html`<li class="rounding">${drawRounding(context)}</li>`}
      <li class="total">${drawTotal(context)}</li>
    </ol>`;
}

function drawRow(context: WhyContext, row: WhyRow): TemplateResult {
  const { telling } = context;
  const messages = relationMessages(telling.words);
  const value = drawValue(context, row.shown);
  const bar = drawBar(context, row, row.kind);
  switch (row.kind) {
    case 'level':
      return html`<div class="what">${drawLevelText(context, row.cause)}</div>
        ${value}${bar}`;
    case 'event':
      return html`<div class="what">${drawEvent(context, row.share)}</div>
        ${value}${bar}`;
    case 'smaller':
      return html`<details class="what rest">
          <summary>${messages.smaller(row.shares.length)}</summary>
          <ul>
            ${row.shares.map((share) => html`<li>${drawEvent(context, share, true)}</li>`)}
          </ul>
        </details>
        ${value}${bar}`;
    case 'limit':
      return html`<div class="what">${messages.limit}</div>
        ${value}${bar}`;
  }
}

function drawLevelText({ telling, why, goTo }: WhyContext, cause: LevelCause): TemplateResult {
  const { words, timeline } = telling;
  const { level } = panelMessages(words).panels;
  const messages = relationMessages(words);
  if (cause.kind === 'start') return html`<b>${level}</b> ${messages.levelNotSet}`;
  const entry = cause.kind === 'entry' ? cause.level : cause.move;
  const sources = entry.sources ?? (cause.kind === 'event' ? cause.event.sources : []);
  const placed = cause.kind === 'event' ? timeline.event(cause.event.id) : undefined;
  const since = messages.since(words.date(why.levelSince, placed?.event.precision));
  return html`<b>${level}</b> <span class="soft">${since}</span>
    <p class="small">${drawText(telling, entry.because)}</p>
    ${placed ? drawEventButton(telling, placed.event, goTo) : nothing}
    <details class="rest">
      <summary>${panelMessages(words).evidence.sources}</summary>
      ${drawFoldedSources(telling, sources)}
    </details>`;
}

/** The way to an event, and folded below it the sources that it rests on. */
function drawEvent(
  { telling, goTo }: WhyContext,
  { event, share, delta }: EventShare,
  isTiny = false,
): TemplateResult {
  const { words, timeline } = telling;
  const messages = relationMessages(words);
  const { yourWeight } = panelMessages(words).evidence.sum;
  const weight = weightOf(timeline.choices, event.id);
  const details = [
    words.shortDate(toDay(event.date), event.precision),
    // What its sources are published with is another number.
    ...(weight === 1 ? [] : [`${yourWeight} × ${writeNumber(weight, words)}`]),
    ...(isTiny ? [writeSigned(share, words)] : []),
    messages.onTheDay(words.score(delta)),
    messages.sources(event.sources.length),
  ];
  return html`${drawEventButton(telling, event, goTo)}
    <details class="rest">
      <summary class="soft">${details.join(' · ')}</summary>
      ${drawSources(telling, event.sources)}
    </details>`;
}

function drawValue({ telling }: WhyContext, shown: number): TemplateResult {
  return html`<span class="value">${telling.words.score(shown)}</span>`;
}

function drawRounding(context: WhyContext): TemplateResult {
  return html`<div class="what">${relationMessages(context.telling.words).rounding}</div>
    ${drawValue(context, context.rows.rounding)}`;
}

function drawTotal(context: WhyContext): TemplateResult {
  const { telling, why, rows } = context;
  const { words, timeline } = telling;
  const pair = briefPair(why.pair, timeline.dataset, words);
  return html`<div class="what">
      <b>${relationMessages(words).sum(pair, dateOf(telling))}</b>
    </div>
    ${drawValue(context, rows.total)}${drawBar(context, { start: 0, end: why.score }, 'total')}`;
}

/** A bar in percent of its cell, with the neutral line behind it; hidden from screen readers, the values say it. */
function drawBar(
  context: WhyContext,
  { start, end }: { readonly start: number; readonly end: number },
  kind: WhyRow['kind'] | 'total',
): TemplateResult {
  const ends = [placeOf(context, start), placeOf(context, end)];
  const left = Math.min(...ends);
  const length = Math.max(Math.max(...ends) - left, 0.4);
  const direction = end < start ? 'falls' : 'rises';
  const neutral = percent(placeOf(context, 0));
  const step = percent(placeOf(context, end));
  return html`<div class="bar">
    <svg aria-hidden="true">
      <line class="neutral" x1=${neutral} x2=${neutral} y1="0" y2="100%"></line>
      <rect
        class="of-${kind} ${direction}"
        x=${percent(left)}
        width=${percent(length)}
        y="4"
        height="10"
      ></rect>
      ${
        kind === 'total'
          ? nothing
          : svg`<line class="step" x1=${step} x2=${step} y1="14" y2="100%"></line>`
      }
    </svg>
  </div>`;
}

/** The ends of the bars' scale and its neutral point. */
function drawBarAxis(context: WhyContext): TemplateResult {
  const { low, high } = context.rows;
  const labels = [...new Set([low, 0, high])].map((score) => ({
    text: context.telling.words.score(score),
    x: percent(placeOf(context, score)),
    anchor: score === low ? 'start' : score === high ? 'end' : 'middle',
  }));
  return html`<div class="axis" aria-hidden="true">
    <div class="bar">
      <svg>
        ${labels.map(
          ({ text, x, anchor }) => svg`<text x=${x} y="14" text-anchor=${anchor}>${text}</text>`,
        )}
      </svg>
    </div>
  </div>`;
}

/** Place of a score along the bars, in percent from the left. */
function placeOf({ rows: { low, high }, telling }: WhyContext, score: number): number {
  const share = ((score - low) / Math.max(1, high - low)) * 100;
  return telling.words.direction === 'rtl' ? 100 - share : share;
}

function percent(place: number): string {
  return `${place.toFixed(2)}%`;
}
