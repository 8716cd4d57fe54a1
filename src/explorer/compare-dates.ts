/** What comparing two dates needs: loaded when it is asked for. */
import { html, type TemplateResult } from 'lit';
import '../elements/difference/alliance-difference.ts';
import type { ExplorerView } from './explorer-view.ts';
export { describeView } from './describe-view.ts';

/** The comparison, in place of the map of one date. */
export function drawDifference(view: ExplorerView): TemplateResult {
  const { data, choices, state, words } = view;
  return html`${view.answers?.drawSupposition({ ...view, moment: view.timeline.momentAt(view.told) })}
    <alliance-difference
      .data=${data}
      .choices=${choices}
      .since=${state.since}
      .at=${state.at}
      .focusedActors=${state.focus}
      lang=${words.lang}
    ></alliance-difference>`;
}
