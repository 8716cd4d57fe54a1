import { css } from 'lit';

const frameStyles = css`
  :host {
    display: block;
    position: relative;
    container-type: size;
    aspect-ratio: var(--alliance-map-aspect, 4 / 3);
    min-height: 300px;
    /* The least height must not make it wider than its frame. */
    max-width: 100%;
    color: var(--ink);
    font-family: var(--sans);
  }
  :host([hidden]) {
    display: none;
  }
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    /* An outline of a group may reach a little beyond the discs at the edge. */
    overflow: clip;
    overflow-clip-margin: 12px;
    user-select: none;
    -webkit-user-select: none;
    /* Places are counted from the left in every language. */
    direction: ltr;
  }
  /* WebKit knows no margin, and cuts the label of an actor that is dragged to the edge. */
  @supports not (overflow-clip-margin: 12px) {
    svg {
      overflow: visible;
    }
  }
  /* A full map moves many marks: on a layer of its own nothing around it is painted with them. */
  svg:has(.background path) {
    will-change: transform;
  }
`;

/** How discs, lines, tags and ghosts look, wherever a map scene is drawn. */
export const mapMarkStyles = css`
  text {
    fill: var(--ink);
    text-anchor: middle;
    dominant-baseline: central;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .group {
    fill: color-mix(in oklab, var(--score-5) 11%, transparent);
    stroke: var(--score-4);
    stroke-width: 1.25;
    stroke-dasharray: 2 4;
    stroke-linecap: round;
  }
  .ghost {
    stroke: var(--edge);
    stroke-width: 1.25;
    stroke-dasharray: 3 3;
  }
  .trail {
    stroke: var(--edge);
    stroke-width: 1.25;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .record .ghost {
    fill: color-mix(in oklab, var(--edge) 16%, transparent);
  }
  .record * {
    stroke-dasharray: none;
  }
  .background path {
    stroke-width: 1;
    stroke-opacity: 0.35;
  }
  .ghost,
  .background path,
  polyline {
    fill: none;
  }
  .hit {
    stroke-width: 26;
    pointer-events: stroke;
  }
  .casing {
    stroke: var(--paper);
    stroke-linecap: round;
  }
  .moved .casing {
    stroke: color-mix(in oklab, var(--ink) 9%, var(--paper));
  }
  .relation,
  .actor,
  .tag {
    cursor: pointer;
    outline: none;
  }
  .relation,
  .tag {
    transition: opacity 250ms;
  }
  .relation.dim:not(:focus-visible),
  .ghosts .dim {
    opacity: 0.22;
  }
  .tag.dim,
  .leader.dim {
    opacity: 0;
  }
  .tag rect {
    fill: var(--card);
    stroke-width: 1.5;
  }
  /* In the ink of its line: it may cross others. */
  .leader {
    stroke-width: 1.25;
  }
  .tag.hypothetical rect {
    stroke-dasharray: 3 2;
  }
  .tag text {
    font-size: 12px;
    font-weight: 650;
  }
  .tag .score,
  .closer text,
  .apart text {
    text-anchor: start;
  }
  .closer,
  .closer text {
    fill: var(--closer);
  }
  .apart,
  .apart text {
    fill: var(--apart);
  }
  .halo {
    fill: var(--paper);
  }
  .disc {
    fill: var(--ink);
  }
  .code {
    fill: var(--paper);
    font-weight: 650;
    letter-spacing: 0.03em;
  }
  .name {
    pointer-events: auto;
    font-weight: 650;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  /* Set back, and still to be read: hollow rather than faint. */
  .dim .disc,
  .waiting .disc {
    fill: var(--card);
    stroke: var(--edge);
    stroke-width: 1.25;
  }
  /* On a full map what the reader asked for is seen through the others. */
  .aside :is(.halo, .disc) {
    fill: none;
  }
  .dim .code,
  .dim .name,
  .waiting .code,
  .waiting .name {
    fill: var(--ink-soft);
  }
  .actor:focus-visible .halo {
    stroke: var(--focus);
    stroke-width: 3;
  }
  .relation:focus-visible .casing {
    stroke: var(--focus);
  }
  .dragging,
  .dragging .actor {
    cursor: grabbing;
  }
  @media (prefers-reduced-motion: reduce) {
    .relation,
    .tag {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
      background: Canvas;
    }
    /* All else is in inks, which are system colours then. */
    .line,
    .leader,
    .background path,
    .tag rect,
    .group {
      stroke: CanvasText;
    }
    .group {
      fill: none;
    }
    .moved .casing {
      stroke: Highlight;
    }
  }
`;

/** The frame that an element gives to its map, and the marks. */
export const mapStyles = [frameStyles, mapMarkStyles];
