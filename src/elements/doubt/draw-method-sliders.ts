/** Draws a slider for each of the two constants, within honest bounds. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Method } from '../../model/choices.ts';
import { methodBounds } from '../../model/doubt/settings.ts';
import type { Timeline } from '../../model/timeline.ts';
import { doubtMessages } from '../../words/doubt/doubt-messages.ts';
import { writeNumber } from '../../words/write-number.ts';
import type { RequestDetails } from '../requests.ts';
import { slideOrScroll } from '../slide-or-scroll.ts';
import type { Telling } from '../telling.ts';

/** Steps from the published value down to its lower bound. */
const STEPS = 10;

type Ask = (change: RequestDetails['alliance-method-change']) => void;

/** Both sliders, and the way back to what is published. */
export function drawMethodSliders(telling: Telling, ask: Ask): TemplateResult {
  const { words, timeline } = telling;
  const { method: messages } = doubtMessages(words);
  const { gain, halfLifeDays } = timeline.method;
  const published: Method = timeline.dataset.method;
  const isPublished = gain === published.gain && halfLifeDays === published.halfLifeDays;
  return html`<div class="constants">
      ${drawSlider(telling, 'gain', {
        name: messages.gain,
        means: messages.gainMeans,
        write: (share) => writeNumber(share, words, 3),
        ask,
      })}
      ${drawSlider(telling, 'halfLifeDays', {
        name: messages.halfLife,
        means: messages.halfLifeMeans,
        write: (days) => messages.days(writeNumber(days, words, 1)),
        ask,
      })}
    </div>
    <button
      type="button"
      class="back"
      aria-disabled=${isPublished ? 'true' : 'false'}
      @click=${() => {
        if (!isPublished) ask({ gain: undefined, halfLifeDays: undefined });
      }}
    >
      ${messages.back}
    </button>`;
}

interface ConstantSlider {
  readonly name: string;
  readonly means: string;
  readonly write: (value: number) => string;
  readonly ask: Ask;
}

/** The steps of a slider up and down from the published value, and which of them the reader stands at; none where that is 0. */
function stepsOf(
  { dataset, method }: Timeline,
  constant: keyof Method,
): Record<'step' | 'least' | 'most' | 'place', number> {
  const published = dataset.method[constant];
  const { low, high } = methodBounds(dataset.method)[constant];
  const step = (published - low) / STEPS;
  if (step === 0) return { step, least: 0, most: 0, place: 0 };
  const most = Math.floor((high - published) / step + 1e-9);
  return { step, least: -STEPS, most, place: (method[constant] - published) / step };
}

/** It counts steps of a tenth of the way down to the lower bound, so that the published value is one of them. */
function drawSlider(
  { words, timeline }: Telling,
  constant: keyof Method,
  { name, means, write, ask }: ConstantSlider,
): TemplateResult {
  const { method: messages } = doubtMessages(words);
  const published = timeline.dataset.method[constant];
  const value = timeline.method[constant];
  const { step, least, most, place } = stepsOf(timeline, constant);
  const isPublished = value === published;
  const spoken = isPublished
    ? messages.asPublished(write(value))
    : messages.changed(write(value), write(published));
  const chosen = (event: Event, dragging: boolean): void => {
    const steps = Number((event.target as HTMLInputElement).value);
    ask({ [constant]: steps === 0 ? undefined : published + steps * step, dragging });
  };
  return html`<label class="constant">
    <span class="label">${name}</span>
    <span class="small soft">${means}</span>
    <input
      type="range"
      min=${least}
      max=${most}
      step="1"
      .value=${live(String(Math.round(place)))}
      aria-valuetext=${spoken}
      @pointerdown=${slideOrScroll}
      @input=${(event: Event) => chosen(event, true)}
      @change=${(event: Event) => chosen(event, false)}
    />
    <span class="chosen" aria-hidden="true"
      ><b>${write(value)}</b>
      ${isPublished ? '' : html`<span class="soft">${messages.published(write(published))}</span>`}</span
    >
  </label>`;
}
