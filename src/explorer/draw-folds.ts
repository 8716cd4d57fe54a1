/** Draws the folds below map and axis; what stands in them is loaded behind the first picture. */
import { html, type TemplateResult } from 'lit';
import type { ExplorerView, Fold } from './explorer-view.ts';

/** In the order in which readers ask for them. */
const FOLDS: readonly Fold[] = ['changes', 'table', 'balance', 'doubt'];

/** All folds. */
export function drawFolds(view: ExplorerView): TemplateResult {
  return html`<div class="folds">${FOLDS.map((fold) => drawFold(view, fold))}</div>`;
}

function drawFold(view: ExplorerView, fold: Fold): TemplateResult {
  return html`<details
    class=${fold}
    @toggle=${(event: Event) => {
      view.onFold(fold, event);
    }}
  >
    <summary>
      <span>${view.words.messages.explorer[fold]}</span>${view.panels?.drawHint(view, fold)}
    </summary>
    ${view.panels?.drawInFold(view, fold)}
  </details>`;
}
