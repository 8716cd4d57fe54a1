/** The way from a panel to an event: its title as a button. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetEvent } from '../dataset/schema.ts';
import { drawText, type Telling } from './telling.ts';

/** A button with the event's title, and `beside` it what else is said of the event. */
export function drawEventButton(
  telling: Telling,
  event: DatasetEvent,
  goTo: (event: DatasetEvent) => void,
  beside: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<button
    type="button"
    class="event"
    @click=${() => {
      goTo(event);
    }}
  >
    <span class="name">${drawText(telling, event.title)}</span>
    ${beside}
  </button>`;
}
