/** The way from a panel to an event: its title as a button. */
import { html, type TemplateResult } from 'lit';
import type { DatasetEvent } from '../dataset/schema.ts';
import { weightOf } from '../model/choices.ts';
import { drawMark, drawProjectedMark } from './projected-mark.ts';
import { drawText, type Telling } from './telling.ts';

/** A button with the event's title, marked where it is no record, or weighed by the reader; `beside` it, or `below` it, what else is said of it. */
export function drawEventButton(
  telling: Telling,
  event: DatasetEvent,
  goTo: (event: DatasetEvent) => void,
  { beside = '', below = '' }: { readonly beside?: string; readonly below?: string } = {},
): TemplateResult {
  // What was published of an event that the reader weighs is no longer what is counted.
  const isWeighed = weightOf(telling.timeline.choices, event.id) !== 1;
  // The space stands between elements, not beside a part: Chromium would leave it out of the button's name.
  return html`<button
    type="button"
    class="event"
    @click=${() => {
      goTo(event);
    }}
  >
    ${isWeighed ? drawMark(telling.words) : drawProjectedMark(event, telling.words)}
    <span class="name">${drawText(telling, event.title)}</span>
    <span class="soft">${beside}</span>
    <span class="soft block">${below}</span>
  </button>`;
}
