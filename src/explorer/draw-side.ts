/** Draws what stands beside the map: the story's step, the event, and the panel of what the reader brought forward. */
import { html, nothing, type TemplateResult } from 'lit';
import { sinceOf } from './explorer-state.ts';
import type { ExplorerView } from './explorer-view.ts';

/** Story first; then the panel before the event, or after it while the story is told. */
export function drawSide(view: ExplorerView): TemplateResult {
  const event = drawEvent(view);
  const panel = view.panels?.drawFocus(view);
  return html`<aside class="side" aria-label=${view.words.messages.explorer.side}>
    ${drawStory(view)}
    <div class="cards" tabindex="-1">
      ${view.state.storyStep === undefined ? html`${panel}${event}` : html`${event}${panel}`}
    </div>
  </aside>`;
}

function drawStory({
  data,
  choices,
  state,
  told,
  words,
}: ExplorerView): TemplateResult | typeof nothing {
  if (state.storyStep === undefined) return nothing;
  return html`<alliance-story
    class="story"
    .step=${state.storyStep}
    .since=${sinceOf(data, state)}
    .data=${data}
    .choices=${choices}
    .at=${told}
    lang=${words.lang}
  ></alliance-story>`;
}

function drawEvent({ data, choices, told, words }: ExplorerView): TemplateResult {
  return html`<alliance-event
    supposing
    .data=${data}
    .choices=${choices}
    .at=${told}
    lang=${words.lang}
  ></alliance-event>`;
}
