/** Draws the panels beside and below the map that stand in no fold. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ExplorerView } from './explorer-view.ts';

/** The panel of one actor, of the relation of two, or of the triad of three. */
export function drawFocus({
  data,
  choices,
  state,
  told,
  words,
}: ExplorerView): TemplateResult | typeof nothing {
  switch (state.focus.length) {
    case 0:
      return nothing;
    case 1:
      return html`<alliance-actor
        .data=${data}
        .choices=${choices}
        .at=${told}
        .since=${state.since}
        .focusedActors=${state.focus}
        lang=${words.lang}
      ></alliance-actor>`;
    case 2:
      return html`<alliance-relation
        .data=${data}
        .choices=${choices}
        .at=${told}
        .focusedActors=${state.focus}
        lang=${words.lang}
      ></alliance-relation>`;
    default:
      return html`<alliance-triad
        .data=${data}
        .choices=${choices}
        .at=${told}
        .focusedActors=${state.focus}
        lang=${words.lang}
      ></alliance-triad>`;
  }
}

/** All branches beside the record. */
export function drawBranches(view: ExplorerView): TemplateResult {
  const { data, choices, state, told, words } = view;
  return html`<alliance-branches
    class="branches"
    .headingLevel=${view.answers?.headlineLevel ?? 2}
    .data=${data}
    .choices=${choices}
    .at=${told}
    .focusedActors=${state.focus}
    lang=${words.lang}
  ></alliance-branches>`;
}

/** Two dates compared, in place of the map of one. */
export function drawDifference(view: ExplorerView): TemplateResult {
  const { data, choices, state, words } = view;
  const moment = view.timeline.momentAt(view.told);
  return html`${view.answers?.drawSupposition({ ...view, moment })}
    <alliance-difference
      .headingLevel=${view.answers?.headlineLevel ?? 2}
      .data=${data}
      .choices=${choices}
      .since=${state.since}
      .at=${state.at}
      .focusedActors=${state.focus}
      lang=${words.lang}
    ></alliance-difference>`;
}
