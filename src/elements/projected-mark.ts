/** The mark on an event that is no record, for lists in which events of either kind stand together. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetEvent } from '../dataset/schema.ts';
import type { Words } from '../words/words.ts';

/** The mark on what did not happen. */
export function drawMark({ messages }: Words): TemplateResult {
  return html`<span class="mark hypothetical">${messages.event.hypothetical}</span>`;
}

/** The mark before the title of an event that is projected or the reader's own; nothing for one of the record. */
export function drawProjectedMark(
  { confidence }: DatasetEvent,
  words: Words,
): TemplateResult | typeof nothing {
  return confidence === 'projected' ? drawMark(words) : nothing;
}
