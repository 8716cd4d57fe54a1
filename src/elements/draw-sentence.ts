/** Draws sentences that name titles of the dataset. */
import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../dataset/schema.ts';
import { cutSentence } from '../words/title-in-sentence.ts';

/** A sentence with each isolated title marked with its language, the dataset's own. */
export function drawSentence(
  sentence: string,
  { language }: Dataset,
): readonly (TemplateResult | string)[] {
  return cutSentence(sentence).map((part, index) =>
    index % 2 === 0 ? part : html`<span lang=${language} dir="auto">${part}</span>`,
  );
}
