/** The folds below map and axis: what is loaded and drawn only while a reader looks at it. */
import { html, nothing, type TemplateResult } from 'lit';
import { isCrowd } from '../scene/map/prominence.ts';
import { sinceOf } from './explorer-state.ts';
import type { ExplorerView, Fold } from './explorer-view.ts';

/** All of them, in the order in which readers ask for them. */
export function drawFolds(view: ExplorerView): TemplateResult[] {
  return [drawChanges(view), drawTable(view), drawBalance(view), drawDoubt(view)];
}

function drawFold(
  { words, onFold, openFolds }: ExplorerView,
  fold: Fold,
  panel: TemplateResult,
  isDrawn = openFolds.includes(fold),
): TemplateResult {
  return html`<details
    class=${fold}
    @toggle=${(event: Event) => {
      onFold(fold, event);
    }}
  >
    <summary>${words.messages.explorer[fold]}</summary>
    ${isDrawn ? panel : nothing}
  </details>`;
}

/** What the reader changed, and the means to change more. */
function drawChanges(view: ExplorerView): TemplateResult {
  const { data, choices, state, told, words, answers } = view;
  const changes = html`<alliance-changes
    .data=${data}
    .choices=${choices}
    .at=${told}
    .focusedActors=${state.focus}
    ?undoable=${answers?.can.undo}
    ?redoable=${answers?.can.redo}
    lang=${words.lang}
  ></alliance-changes>`;
  return drawFold(view, 'changes', changes);
}

/** All relations; where they are few their rows stand in the closed fold too, for paper. */
function drawTable(view: ExplorerView): TemplateResult {
  const { data, choices, state, told, words } = view;
  const table = html`<alliance-table
    .data=${data}
    .choices=${choices}
    .at=${told}
    .since=${sinceOf(data, { ...state, at: told }) ?? ''}
    lang=${words.lang}
  ></alliance-table>`;
  const isOpen = view.openFolds.includes('table');
  return drawFold(view, 'table', table, isOpen || !isCrowd(data.actors.length));
}

/** Camps and tensions. */
function drawBalance(view: ExplorerView): TemplateResult {
  const { data, choices, state, told, words } = view;
  const balance = html`<alliance-balance
    .data=${data}
    .choices=${choices}
    .at=${told}
    .focusedActors=${state.focus}
    lang=${words.lang}
  ></alliance-balance>`;
  return drawFold(view, 'balance', balance);
}

/** How sure the numbers and the story's claims are. */
function drawDoubt(view: ExplorerView): TemplateResult {
  const { data, choices, told, words } = view;
  const doubt = html`<alliance-doubt
    .data=${data}
    .choices=${choices}
    .at=${told}
    lang=${words.lang}
  ></alliance-doubt>`;
  return drawFold(view, 'doubt', doubt);
}
