/** Lists of sources, strongest first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../dataset/schema.ts';
import { rankedSources } from '../scene/ranked-sources.ts';
import { panelMessages } from '../words/panel-messages.ts';
import { drawSource } from './source-link.ts';
import type { Telling } from './telling.ts';

/** How many sources show before the rest is asked for. */
const AT_ONCE = 2;

/** Every source of a list of ids. */
export function drawSources(telling: Telling, ids: readonly string[]): TemplateResult {
  return drawList(telling, rankedSources(telling.timeline.dataset, ids));
}

/** The two strongest sources, the rest one activation away. */
export function drawFoldedSources(telling: Telling, ids: readonly string[]): TemplateResult {
  const sources = rankedSources(telling.timeline.dataset, ids);
  const { allSources } = panelMessages(telling.words).evidence;
  const rest = sources.slice(AT_ONCE);
  return html`${drawList(telling, sources.slice(0, AT_ONCE))}
  ${
    rest.length === 0
      ? nothing
      : html`<details class="rest">
          <summary>${allSources(sources.length)}</summary>
          ${drawList(telling, rest)}
        </details>`
  }`;
}

function drawList(telling: Telling, sources: readonly Source[]): TemplateResult {
  return html`<ul class="sources">
    ${sources.map((source) => html`<li>${drawSource(telling, source)}</li>`)}
  </ul>`;
}
