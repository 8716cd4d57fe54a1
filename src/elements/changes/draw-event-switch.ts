/** Draws the switch of one event and its weight: what a reader supposes about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isOwnEvent, MAX_WEIGHT_BY_HAND, weightOf } from '../../model/choices.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { writeNumber } from '../../words/write-number.ts';
import { drawHeading } from '../draw-heading.ts';
import { asking } from '../requests.ts';
import { slideOrScroll } from '../slide-or-scroll.ts';
import type { Telling } from '../telling.ts';

const STEP = 0.25;

/** The factor on an event: 0 while it is switched off, 1 as published. */
function factorOn({ event, isOff }: TimelineEvent, { timeline }: Telling): number {
  return isOff ? 0 : weightOf(timeline.choices, event.id);
}

/** The switch; with a slider for the weight where the event has effects that it could weigh. */
export function drawEventSwitch(telling: Telling, placed: TimelineEvent): TemplateResult {
  const { event } = placed;
  const { supposing } = panelMessages(telling.words);
  const weight = factorOn(placed, telling);
  const weigh = (next: number, dragging: boolean): ((from: Event) => void) =>
    asking('alliance-weight-change', { event: event.id, weight: next, dragging });
  // What the box says, not what was drawn last: a second press may come before the first is answered.
  const switched = (event: Event) => {
    weigh((event.currentTarget as HTMLInputElement).checked ? 1 : 0, false)(event);
  };
  return html`<div class="switch-event" part="switch" data-event=${event.id}>
    <label class="counts">
      <input type="checkbox" .checked=${live(weight > 0)} @change=${switched} />
      ${supposing.counts}
    </label>
    ${event.effects.length > 0 ? drawWeight(telling, placed, weigh) : nothing}
  </div>`;
}

function drawWeight(
  telling: Telling,
  placed: TimelineEvent,
  weigh: (next: number, dragging: boolean) => (from: Event) => void,
): TemplateResult {
  const { words } = telling;
  const { supposing } = panelMessages(words);
  const weight = factorOn(placed, telling);
  const isOwn = isOwnEvent(telling.timeline.choices, placed.event.id);
  const said =
    isOwn && weight === 1
      ? supposing.asAdded
      : (supposing.weights[weight] ?? supposing.times(writeNumber(weight, words)));
  const moved = (event: Event) => {
    const { valueAsNumber } = event.currentTarget as HTMLInputElement;
    weigh(valueAsNumber, event.type === 'input')(event);
  };
  return html`<label class="weight">
      <span>${supposing.weight}</span>
      <input
        type="range"
        min="0"
        max=${MAX_WEIGHT_BY_HAND}
        step=${STEP}
        .value=${live(String(weight))}
        aria-valuetext=${said}
        @pointerdown=${slideOrScroll}
        @input=${moved}
        @change=${moved}
      />
      <span class="said" aria-hidden="true">${said}</span>
    </label>
    ${
      weight === 0 || weight === 1
        ? nothing
        : drawReset(isOwn ? supposing.resetAdded : supposing.reset, weigh(1, false))
    }`;
}

/** The button goes with the weight that it takes back: the keyboard goes on at the slider. */
function drawReset(name: string, ask: (from: Event) => void): TemplateResult {
  const reset = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    button.parentElement?.querySelector<HTMLElement>('[type=range]')?.focus();
    ask(event);
  };
  return html`<button type="button" class="reset" @click=${reset}>${name}</button>`;
}

/** Whether the reader moved the switch of an event or its weight, or added it. */
export function isAltered(telling: Telling, placed: TimelineEvent): boolean {
  return factorOn(placed, telling) !== 1 || isOwnEvent(telling.timeline.choices, placed.event.id);
}

/** What stands around a switch: the level of its heading, and what it makes of the day. */
export interface SwitchPlace {
  readonly level: number;
  readonly differences: TemplateResult | typeof nothing | undefined;
}

/** The switch of an event in the place that a heading leads to, and what belongs to an event of the reader's own. */
export function drawEventChoices(
  telling: Telling,
  placed: TimelineEvent,
  { level, differences }: SwitchPlace,
): TemplateResult {
  const { supposing } = panelMessages(telling.words);
  const { id, levels } = placed.event;
  return html`<section class="section">
    ${drawHeading(level, supposing.name, 'label')} ${drawEventSwitch(telling, placed)}
    ${differences} ${levels.length > 0 ? html`<p class="soft">${supposing.levelsToo}</p>` : nothing}
    ${isOwnEvent(telling.timeline.choices, placed.event.id) ? drawOwn(telling, id) : nothing}
  </section>`;
}

function drawOwn({ words }: Telling, id: string): TemplateResult {
  const { supposing } = panelMessages(words);
  return html`<p class="own-event">
    ${supposing.own}
    <button type="button" @click=${asking('alliance-event-remove', { event: id })}>
      ${supposing.remove}
    </button>
  </p>`;
}
