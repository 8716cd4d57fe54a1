/** Draws what stands in the folds below map and axis, while a reader looks at it. */
import { html, nothing, type TemplateResult } from 'lit';
import { isCrowd } from '../scene/map/prominence.ts';
import { panelMessages } from '../words/panel-messages.ts';
import { sinceOf } from './explorer-state.ts';
import type { Draw, ExplorerView, Fold } from './explorer-view.ts';

/** A line below the name of a fold: what a reader finds in it. */
export function drawHint({ words }: ExplorerView, fold: Fold): TemplateResult {
  return html`<span class="hint">${panelMessages(words).folds[fold]}</span>`;
}

/** What stands in an open fold; of a closed one the table, too, where it has few rows: for paper. */
export function drawInFold(view: ExplorerView, fold: Fold): TemplateResult | typeof nothing {
  const isForPaper = fold === 'table' && !isCrowd(view.data.actors.length);
  return isForPaper || view.openFolds.includes(fold) ? DRAWS[fold](view) : nothing;
}

const DRAWS: Readonly<Record<Fold, Draw>> = {
  changes: drawChanges,
  table: drawTable,
  balance: drawBalance,
  doubt: drawDoubt,
};

/** What the reader changed, and the means to change more. */
function drawChanges(view: ExplorerView): TemplateResult {
  const { data, choices, state, told, words, answers } = view;
  return html`<alliance-changes
    .data=${data}
    .choices=${choices}
    .at=${told}
    .focusedActors=${state.focus}
    ?undoable=${answers?.can.undo}
    ?redoable=${answers?.can.redo}
    lang=${words.lang}
  ></alliance-changes>`;
}

/** All relations. */
function drawTable(view: ExplorerView): TemplateResult {
  const { data, choices, state, told, words } = view;
  return html`<alliance-table
    .data=${data}
    .choices=${choices}
    .at=${told}
    .since=${sinceOf(data, { ...state, at: told }) ?? ''}
    lang=${words.lang}
  ></alliance-table>`;
}

/** Camps and tensions. */
function drawBalance(view: ExplorerView): TemplateResult {
  const { data, choices, state, told, words } = view;
  return html`<alliance-balance
    .data=${data}
    .choices=${choices}
    .at=${told}
    .focusedActors=${state.focus}
    lang=${words.lang}
  ></alliance-balance>`;
}

/** How sure the numbers and the story's claims are. */
function drawDoubt(view: ExplorerView): TemplateResult {
  const { data, choices, told, words } = view;
  return html`<alliance-doubt
    .data=${data}
    .choices=${choices}
    .at=${told}
    lang=${words.lang}
  ></alliance-doubt>`;
}
