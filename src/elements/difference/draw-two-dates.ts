/** Picks two dates: two native sliders on one axis of events, a row of chapters, and two dates to type. */
import { html, noChange, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toIsoDate } from '../../dataset/calendar-date.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { TimeSpan } from '../../scene/timeline/time-scale.ts';
import type { Standing } from '../../scene/timeline/timeline-steps.ts';
import { axisTicks, chapterEnds, type DateSpan } from '../../scene/two-dates.ts';
import { differenceMessages } from '../../words/opened/difference-messages.ts';
import { describeWhere } from '../../words/describe-where.ts';
import type { Words } from '../../words/words.ts';
import { slideOrScroll } from '../slide-or-scroll.ts';
import type { Telling } from '../telling.ts';

/** One of the two dates: the earlier or the later one. */
export type DateEnd = 'since' | 'at';

/** The two dates, and what they can be. */
export interface TwoDatesState {
  readonly telling: Telling;
  readonly span: DateSpan;
  readonly since: Standing;
  readonly at: Standing;
  /** Width of the axis in px. */
  readonly width: number;
  /** The first and last day that can be typed. */
  readonly days: TimeSpan;
  /** Which date the reader is typing: it is left alone. */
  readonly typing: DateEnd | undefined;
}

/** What a reader can do to the two dates. */
export interface TwoDatesActs {
  /** One handle is moved to a step, in events; `dragging` while it is held. */
  readonly slide: (end: DateEnd, step: number, dragging: boolean) => void;
  /** A tenth of the events forward (1) or back (−1). */
  readonly page: (end: DateEnd, direction: 1 | -1) => void;
  /** The axis was pressed at a step: the nearer handle goes there. */
  readonly press: (step: number) => void;
  readonly pick: (span: DateSpan) => void;
  readonly type: (end: DateEnd, date: string) => void;
  readonly typing: (end: DateEnd | undefined) => void;
}

const ENDS: readonly DateEnd[] = ['since', 'at'];

/** The axis, the chapters and the fields. */
export function drawTwoDates(state: TwoDatesState, acts: TwoDatesActs): TemplateResult {
  const { words } = state.telling;
  return html`<div class="dates" role="group" aria-label=${differenceMessages(words).dates}>
    <div class="axis" @pointerup=${(event: PointerEvent) => pressAxis(event, state, acts)}>
      ${ENDS.map((end) => drawHandle(end, state, acts))}
      <i class="axis-gauge"></i>
      <svg aria-hidden="true">${drawAxis(state)}</svg>
    </div>
    <p class="soft small scale">${differenceMessages(words).scale}</p>
    <div class="fields">${ENDS.map((end) => drawField(end, state, acts))}</div>
    ${drawChapters(state, acts)}
  </div>`;
}

function totalOf({ events }: Timeline): number {
  return Math.max(1, events.length);
}

/** The native slider of one date; its thumb hangs on the outer side of the date, so that both can be reached anywhere. */
function drawHandle(
  end: DateEnd,
  { telling: { timeline, words }, ...standings }: TwoDatesState,
  acts: TwoDatesActs,
): TemplateResult {
  const difference = differenceMessages(words);
  const standing = standings[end];
  return html`<input
    class=${end}
    type="range"
    min="0"
    max=${totalOf(timeline)}
    step="1"
    .value=${live(String(standing.step))}
    aria-label=${end === 'since' ? difference.firstDate : difference.secondDate}
    aria-valuetext=${describeWhere(timeline, standing.moment, words)}
    aria-description=${difference.keys}
    @pointerdown=${slideOrScroll}
    @input=${(event: Event) => {
      const slider = event.target as HTMLInputElement;
      acts.slide(end, Number(slider.value), slider.matches(':active'));
    }}
    @keydown=${(event: KeyboardEvent) => turnPage(event, end, acts)}
  />`;
}

/** Browsers differ in how far these two keys go. */
function turnPage(event: KeyboardEvent, end: DateEnd, acts: TwoDatesActs): void {
  if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
  event.preventDefault();
  acts.page(end, event.key === 'PageUp' ? 1 : -1);
}

function pressAxis(
  event: PointerEvent,
  { telling: { timeline, words } }: TwoDatesState,
  acts: TwoDatesActs,
): void {
  // What is done on a handle the slider answers itself.
  if (event.target instanceof HTMLInputElement) return;
  const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const share = Math.max(0, Math.min(1, (event.clientX - left) / (width || 1)));
  acts.press(Math.round(mirrored(share, words) * totalOf(timeline)));
}

/** Height of a flag, and half of it above and below the axis, in px; its breadth. */
const FLAG = { height: 32, width: 42 };
/** Height of the axis within its box, in px. */
const MIDDLE = 22;
const TICK = { main: 6, other: 3.5 };

function drawAxis(state: TwoDatesState): SVGTemplateResult {
  const { telling, since, at, width } = state;
  const { timeline, words } = telling;
  const x = (share: number): string => `${(mirrored(share, words) * 100).toFixed(2)}%`;
  const shares = [since, at].map(({ step }) => step / totalOf(timeline));
  const ticks = axisTicks(timeline, width);
  return svg`
    <line class="track" x1="0" x2="100%" y1=${MIDDLE} y2=${MIDDLE}></line>
    ${ticks.map(({ share, isMain, label }) => {
      const reach = isMain ? TICK.main : TICK.other;
      return svg`
        <line class="tick" x1=${x(share)} x2=${x(share)} y1=${MIDDLE - reach} y2=${MIDDLE + reach}></line>
        ${label === '' ? nothing : svg`<text class="year" x=${x(share)} y="60">${label}</text>`}`;
    })}
    <line class="span" x1=${x(shares[0]!)} x2=${x(shares[1]!)} y1=${MIDDLE} y2=${MIDDLE}></line>
    ${ENDS.map((end, index) => drawFlag(end, x(shares[index]!), words))}`;
}

/** A flag at a date with a pole through the axis: the first date's to the one side, the second one's to the other. */
function drawFlag(end: DateEnd, x: string, words: Words): SVGTemplateResult {
  const { from, to } = differenceMessages(words);
  const isLeft = (end === 'since') === (words.direction === 'ltr');
  const left = isLeft ? -FLAG.width : 0;
  return svg`<svg class="flag ${end}" x=${x} overflow="visible">
    <rect x=${left} y=${MIDDLE - FLAG.height / 2} width=${FLAG.width} height=${FLAG.height} rx="5"></rect>
    <line class="pole" y1="2" y2="42"></line>
    <text x=${left + FLAG.width / 2} y=${MIDDLE}>${end === 'since' ? from : to}</text>
  </svg>`;
}

function mirrored(share: number, { direction }: Words): number {
  return direction === 'rtl' ? 1 - share : share;
}

function drawField(end: DateEnd, state: TwoDatesState, acts: TwoDatesActs): TemplateResult {
  const { telling, since, at, days, typing } = state;
  const { from, to } = differenceMessages(telling.words);
  const standing = end === 'since' ? since : at;
  return html`<label class="field">
    <span>${end === 'since' ? from : to}</span>
    <input
      type="date"
      min=${toIsoDate(days.from)}
      max=${toIsoDate(days.to)}
      .value=${typing === end ? noChange : live(toIsoDate(standing.moment.day))}
      @focus=${() => acts.typing(end)}
      @blur=${() => acts.typing(undefined)}
      @change=${(event: Event) => acts.type(end, (event.target as HTMLInputElement).value)}
    />
  </label>`;
}

/** A button a chapter; pressed while its ends are compared. */
function drawChapters(
  { telling, span }: TwoDatesState,
  acts: TwoDatesActs,
): TemplateResult | typeof nothing {
  const { timeline, words } = telling;
  const { chapters } = timeline.dataset;
  if (chapters.length === 0) return nothing;
  return html`<div class="chapters" role="group" aria-label=${differenceMessages(words).chapters}>
    ${chapters.map((chapter) => {
      const ends = chapterEnds(timeline, chapter);
      const { text, lang } = telling.localized(chapter.title);
      const isOn = ends.since === span.since && ends.at === span.at;
      return html`<button
        type="button"
        lang=${lang}
        aria-pressed=${isOn ? 'true' : 'false'}
        @click=${() => acts.pick(ends)}
      >
        ${text}
      </button>`;
    })}
  </div>`;
}
