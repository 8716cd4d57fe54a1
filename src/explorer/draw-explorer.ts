/** Draws the explorer: heading, map, controls, panels, timeline and folds, all from one view. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { asking } from '../elements/requests.ts';
import type { Words } from '../words/words.ts';
import { drawCaption, drawStoryButton } from './draw-caption.ts';
import { drawFolds } from './draw-folds.ts';
import { drawSide } from './draw-side.ts';
import { sinceOf, type ExplorerState } from './explorer-state.ts';
import type { ExplorerView } from './explorer-view.ts';
import { MANY_ACTORS } from './many-actors.ts';

/** The whole of it. */
export function drawExplorer(view: ExplorerView): TemplateResult {
  const { data, choices, state, words } = view;
  // In a drag only the date changes, and map and axis follow it: the rest is not even looked at before it is told.
  const calm = [
    ...[data, choices, words, view.told, view.notices, view.address, view.openFolds],
    ...[state.focus, state.since, state.storyStep, state.view, view.answers, view.panels],
    ...[view.answers?.can.undo, view.answers?.can.redo],
  ];
  return html`
    <div class=${classOf(state)}>
      ${
        state.view === 'difference'
          ? [drawAsides(view), view.panels?.drawDifference(view)]
          : drawMapWithPanels(view, calm)
      }
      ${words.awaitingReview === undefined ? nothing : html`<p class="review">${words.awaitingReview}</p>`}
      <p class="spoken" role="status" aria-live="polite">${view.spoken}</p>
    </div>
  `;
}

/** The map of one date, with all that stands around it. */
function drawMapWithPanels(view: ExplorerView, calm: unknown[]): TemplateResult {
  return html`
    ${guard(calm, () => drawHeader(view))}
    <div class="stage">
      ${drawSearch(view)} ${drawMap(view)} ${guard(calm, () => drawCaption(view))}
    </div>
    ${drawLegend(view)}
    <div class="tools">${guard(calm, () => [drawStoryButton(view), drawWayToBranches(view)])}</div>
    ${guard(calm, () => drawSide(view))} ${drawTimeline(view, calm)}
    ${guard(calm, () => [
      // In place of the map of one.
      view.state.view === 'branches' ? view.panels?.drawBranches(view) : nothing,
      drawFolds(view),
    ])}
  `;
}

/** The field that finds one among many. */
function drawSearch(view: ExplorerView): TemplateResult | typeof nothing {
  const { data, choices, state, told, words } = view;
  if (data.actors.length <= MANY_ACTORS) return nothing;
  return html`<alliance-search
    class="search"
    .data=${data}
    .choices=${choices}
    .at=${told}
    .focusedActors=${state.focus}
    lang=${words.lang}
  ></alliance-search>`;
}

function drawMap({ data, choices, state, words }: ExplorerView): TemplateResult {
  return html`<alliance-map
    class="map"
    .data=${data}
    .choices=${choices}
    .at=${live(state.at)}
    .since=${live(sinceOf(data, state))}
    .focusedActors=${state.focus}
    lang=${words.lang}
  ></alliance-map>`;
}

function drawLegend({ data, choices, state, told, words }: ExplorerView): TemplateResult {
  return html`<alliance-legend
    class="legend"
    .data=${data}
    .choices=${choices}
    .at=${told}
    .since=${sinceOf(data, state)}
    lang=${words.lang}
  ></alliance-legend>`;
}

/** The axis, with the ways to compare and to share in its row below. */
function drawTimeline(view: ExplorerView, calm: unknown[]): TemplateResult {
  const { data, choices, state, words } = view;
  return html`<alliance-timeline
    class="timeline"
    .data=${data}
    .choices=${choices}
    .at=${live(state.at)}
    .chapter=${state.chapter}
    .focusedActors=${state.focus}
    lang=${words.lang}
  >
    ${guard(calm, () => view.panels?.drawWays(view))}
  </alliance-timeline>`;
}

function classOf({ view, storyStep }: ExplorerState): string {
  if (view === 'difference') return '';
  if (view === 'branches') return 'explorer branching';
  return storyStep === undefined ? 'explorer' : 'explorer telling';
}

/** The headline that the page may hold already, and a word below it; as high as a screen, so that nothing jumps. */
export function drawLoading(words: Words): TemplateResult {
  return html`<div class="explorer">
    <header class="header"><slot name="headline"></slot></header>
    <p class="loading" role="status">${words.messages.explorer.loading}</p>
  </div>`;
}

/** Headline and takeaway. */
export function drawHeader(view: ExplorerView): TemplateResult {
  const { data, localized } = view;
  const headline = localized(data.opening?.headline ?? data.title);
  const takeaway = localized(data.opening?.takeaway ?? data.description);
  return html`
    <header class="header">
      <slot name="headline"
        ><h2 class="headline" lang=${headline.lang} dir="auto">${headline.text}</h2></slot
      >
      <p class="takeaway" lang=${takeaway.lang} dir="auto">${takeaway.text}</p>
      ${drawAsides(view)}
    </header>
  `;
}

/** What could not be used of a link; the address is for paper. */
function drawAsides({ notices, address }: ExplorerView): TemplateResult {
  return html`<p class="address">${address}</p>
    ${notices.map((notice) => html`<p class="notice" role="status">${notice}</p>`)}`;
}

/** The button that puts all branches side by side. */
function drawWayToBranches({ data, words }: ExplorerView): TemplateResult | typeof nothing {
  if (data.scenarios.length === 0) return nothing;
  const compare = asking('alliance-view-change', { view: 'branches' });
  return html`<button class="quiet to-branches" type="button" @click=${compare}>
    ${words.messages.explorer.branches}
  </button>`;
}
