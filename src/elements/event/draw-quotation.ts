/** A quotation: the words, who said them, when, in what setting, and what is not certain about them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '../../dataset/schema.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { writePartialDate } from '../../words/write-partial-date.ts';
import { drawSources } from '../draw-sources.ts';
import { drawText, type Telling } from '../telling.ts';

/** The doubt is never folded away; the sources are one activation away. */
export function drawQuotation(telling: Telling, quote: Quote): TemplateResult {
  const { words } = telling;
  const { evidence } = panelMessages(words);
  const said = telling.localized(quote.text);
  const lang = said.lang === words.lang ? nothing : said.lang;
  return html`<figure class="quotation" part="quotation">
    <blockquote lang=${lang} dir="auto"><p>${evidence.quoted(said.text)}</p></blockquote>
    <figcaption>
      <p>${drawSpeaker(telling, quote)}</p>
      ${
        quote.context === undefined
          ? nothing
          : html`<p class="soft">${drawText(telling, quote.context)}</p>`
      }
      ${
        quote.doubt === undefined
          ? nothing
          : html`<p class="doubt"><b>${evidence.doubt}</b> ${drawText(telling, quote.doubt)}</p>`
      }
      <details class="rest">
        <summary>${evidence.quoteSources(quote.sources.length)}</summary>
        ${drawSources(telling, quote.sources)}
      </details>
    </figcaption>
  </figure>`;
}

function drawSpeaker(telling: Telling, { speaker, role, date }: Quote): TemplateResult {
  const roleText = role === undefined ? nothing : html`, ${drawText(telling, role)}`;
  const day = date === undefined ? '' : writePartialDate(date, telling.words);
  const dateText = day === '' ? nothing : html` · <time datetime=${date}>${day}</time>`;
  return html`<b>${speaker}</b>${roleText}${dateText}`;
}
