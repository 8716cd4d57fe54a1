/** Draws, below the timeline, the ways to compare two dates and to hand on what is seen. */
import { html, type TemplateResult } from 'lit';
import './alliance-ways.ts';
import { sinceOf } from './explorer-state.ts';
import type { ExplorerView } from './explorer-view.ts';

/** They stand in the timeline's row of settings. */
export function drawWays({ data, choices, state, told, words }: ExplorerView): TemplateResult {
  return html`<alliance-ways
    slot="foot"
    .data=${data}
    .choices=${choices}
    .at=${told}
    .since=${sinceOf(data, state)}
    .focusedActors=${state.focus}
    lang=${words.lang}
  ></alliance-ways>`;
}
