/** What comparing two dates needs: loaded when it is asked for. */
import { html, LitElement, type TemplateResult } from 'lit';
import '../elements/difference/alliance-difference.ts';
import type { View } from '../elements/requests.ts';
import type { ExplorerView } from './explorer-view.ts';
export { describeSeenDifference } from './describe-view.ts';

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

/** Takes the keyboard along to what is seen now: to the two dates, or back to the button that led to them. */
export async function followTo(view: View, explorer: LitElement): Promise<void> {
  await explorer.updateComplete;
  const root = explorer.renderRoot;
  const isComparing = view === 'difference';
  const drawn = root.querySelector(isComparing ? 'alliance-difference' : 'alliance-timeline');
  if (drawn instanceof LitElement) await drawn.updateComplete;
  root.querySelector<HTMLElement>(isComparing ? 'alliance-difference' : 'alliance-ways')?.focus();
}
