/** The one place where an address of the dataset becomes a link. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../dataset/schema.ts';
import { panelMessages } from '../words/panel-messages.ts';
import { writePartialDate } from '../words/write-partial-date.ts';
import { drawText, type Telling } from './telling.ts';

/**
 * The address if it is an absolute http or https one, else `undefined`. A parsed dataset holds no other; an element
 * may still be handed one that nobody parsed.
 */
function safeAddress(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return ['http:', 'https:'].includes(new URL(address).protocol) ? address : undefined;
}

/** Publisher, title, date and rank of a source; a link unless its address is unsafe. */
export function drawSource(telling: Telling, source: Source): TemplateResult {
  const { evidence } = panelMessages(telling.words);
  const address = safeAddress(source.url);
  const title = telling.localized(source.title);
  const lang = title.lang === telling.words.lang ? nothing : title.lang;
  // The space stands in one template with both: Chromium leaves one beside a part out of a link's name.
  const text = source.titleSeen
    ? html`<span class="publisher">${source.publisher}</span>
        <cite lang=${lang}>${evidence.quoted(title.text)}</cite>`
    : html`<span class="publisher">${source.publisher}</span>
        <span lang=${lang}>${title.text}</span>`;
  const details = [
    ...(source.date === undefined ? [] : [writePartialDate(source.date, telling.words)]),
    evidence.rank[source.rank],
    ...(source.titleSeen ? [] : [evidence.described]),
  ];
  return html`${
      address === undefined
        ? html`<span class="source" dir="auto">${text}</span>`
        : html`<a class="source" dir="auto" href=${address} rel="noopener">${text}</a>`
    } <span class="soft">${details.join(' · ')}</span>${
      source.note === undefined
        ? nothing
        : html`<span class="soft block">${drawText(telling, source.note)}</span>`
    }`;
}
