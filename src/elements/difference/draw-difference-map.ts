/** Draws the picture of two dates as SVG: ghosts, lines by change, arrows of motion, discs and names. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isAmong, recedes, type Pair } from '../../model/pair.ts';
import type { ChangeTag } from '../../scene/map/change-tags.ts';
import type {
  DifferenceActor,
  DifferenceRelation,
  DifferenceScene,
} from '../../scene/difference-scene.ts';
import { changeDash } from './change-dash.ts';
import { nameRow } from '../../scene/map/map-names.ts';
import { TAG_HEIGHT, TAG_PADDING, TRIANGLE_WIDTH, trianglePath } from '../../scene/map/map-tags.ts';
import { arrowHead } from '../../scene/map/motion-arrow.ts';
import {
  discsById,
  pointOn,
  px,
  pxPoint,
  routeBetween,
  routePoints,
  straightLines,
  type Route,
} from '../../scene/map/route.ts';
import { changeInk } from './change-ink.ts';

/** What is drawn, and who hears that a line was pressed. */
export interface DifferenceView {
  readonly scene: DifferenceScene;
  /** Actors brought forward: the rest is dimmed. Empty: all alike. */
  readonly lead: readonly string[];
  readonly isHypothetical: boolean;
  /** What the picture says, for a reader who does not see it. */
  readonly text: string;
  /** A line or its tag was pressed. */
  readonly pick: (pair: Pair) => void;
}

/** Discs smaller than this, in px, have no room for a code of 12 px. */
const LEAST_CODED_RADIUS = 10;

/** The whole picture, from back to front. The lines can be pressed; all they do the list beside it does too. */
export function drawDifferenceMap(view: DifferenceView): TemplateResult {
  const { scene } = view;
  const discs = discsById(scene);
  const faint = scene.background.map(({ a, b }) => [a.id, b.id] as const);
  const lines = scene.relations.flatMap((relation) => {
    const a = discs.get(relation.pair.a.id);
    const b = discs.get(relation.pair.b.id);
    return a && b ? [{ relation, route: routeBetween(a, b, relation.bow) }] : [];
  });
  return html`<svg
    class="map"
    part="picture"
    viewBox="0 0 ${scene.width} ${scene.height}"
    width=${scene.width}
    height=${scene.height}
    role="img"
    aria-label=${view.text}
  >
    <path class="faint" d=${straightLines(faint, discs)}></path>
    ${scene.actors.map((actor) => drawGhost(actor, view))}
    ${lines.map(({ relation, route }) => drawLine(relation, route, view))}
    ${scene.actors.map((actor) => drawMotion(actor, view))}
    ${lines.map(({ relation, route }) => drawLeader(relation, route, view))}
    ${scene.actors.map((actor) => drawActor(actor, view))}
    ${lines.map(({ relation, route }) => drawTag(relation, route, view))}
  </svg>`;
}

/** Closer is solid, further apart dashed, so that colour is never alone; one that begins is dotted, in no colour of change. */
function drawLine(
  { pair, kind, delta, width }: DifferenceRelation,
  route: Route,
  view: DifferenceView,
): SVGTemplateResult {
  const points = routePoints(route);
  return svg`<g class="relation ${kind}${dimmed(pair, view)}" @click=${() => view.pick(pair)}>
    <polyline class="hit" points=${points}></polyline>
    <polyline class="casing" points=${points} stroke-width=${px(width + 5)}></polyline>
    <polyline
      class="line"
      points=${points}
      stroke=${kind === 'closer' || kind === 'apart' ? changeInk(delta) : nothing}
      stroke-width=${px(width)}
      stroke-dasharray=${changeDash(kind, width) ?? nothing}
    ></polyline>
  </g>`;
}

function dimmed(pair: Pair, { lead }: DifferenceView): string {
  return isAmong(pair, lead) ? '' : ' dim';
}

/** Behind the lines: between two discs that stand close it would hide all of one. */
function drawGhost({ actor, ghost }: DifferenceActor, view: DifferenceView): SVGTemplateResult {
  if (!ghost) return svg``;
  const { ghostRadius } = view.scene;
  return svg`<circle class="ghost${recedes(actor.id, view.lead) ? ' dim' : ''}"
    cx=${px(ghost.x)} cy=${px(ghost.y)} r=${px(ghostRadius)}></circle>`;
}

/** Without room for an arrow there is no code either: the disc itself would hide part of it. */
function drawMotion(one: DifferenceActor, view: DifferenceView): SVGTemplateResult {
  const { actor, ghost, arrow } = one;
  if (!ghost || !arrow) return svg``;
  return svg`<g class=${recedes(actor.id, view.lead) ? 'motion dim' : 'motion'}>
    ${
      view.scene.ghostRadius < LEAST_CODED_RADIUS
        ? nothing
        : svg`<text class="ghost-code" x=${px(ghost.x)} y=${px(ghost.y)}>${actor.short}</text>`
    }
    <line class="shaft" x1=${px(arrow.start.x)} y1=${px(arrow.start.y)} x2=${px(arrow.end.x)} y2=${px(arrow.end.y)}></line>
    <path class="head" d=${`M${arrowHead(arrow).map(pxPoint).join('L')}Z`}></path>
  </g>`;
}

/** The thin line from a tag that stands off its line to the place it belongs to. */
function drawLeader(
  { tag, pair }: DifferenceRelation,
  route: Route,
  view: DifferenceView,
): SVGTemplateResult {
  if (!tag || Math.hypot(tag.dx, tag.dy) < TAG_HEIGHT) return svg``;
  const { x, y } = pointOn(route, tag.t);
  return svg`<line class="leader${dimmed(pair, view)}"
    x1=${px(x)} y1=${px(y)} x2=${px(x + tag.dx)} y2=${px(y + tag.dy)}></line>`;
}

function drawActor(one: DifferenceActor, view: DifferenceView): SVGTemplateResult {
  const { actor, known, label } = one;
  const { radius, fontSize } = view.scene;
  const state = `${known ? '' : ' waiting'}${recedes(actor.id, view.lead) ? ' dim' : ''}`;
  return svg`<g class="actor${state}" transform="translate(${pxPoint(one)})">
    <circle class="halo" r=${px(radius + 4)}></circle>
    <circle class="disc" r=${px(radius)}></circle>
    ${label ? drawName(one.nameLines, label, fontSize) : nothing}
    ${
      radius < LEAST_CODED_RADIUS
        ? nothing
        : svg`<text class="code" font-size=${px(Math.max(12, radius * 0.56))}>${actor.short}</text>`
    }
  </g>`;
}

function drawName(
  lines: readonly string[],
  { dx, dy }: { readonly dx: number; readonly dy: number },
  fontSize: number,
): SVGTemplateResult[] {
  return lines.map((line, index) => {
    const y = nameRow(index, lines.length, dy, fontSize);
    return svg`<text class="name" x=${px(dx)} y=${px(y)} font-size=${fontSize}>${line}</text>`;
  });
}

function drawTag(
  relation: DifferenceRelation,
  route: Route,
  view: DifferenceView,
): SVGTemplateResult {
  const { tag, pair, kind, delta } = relation;
  if (!tag) return svg``;
  const foot = pointOn(route, tag.t);
  const hypothetical = view.isHypothetical ? ' hypothetical' : '';
  return svg`<g
    class="tag ${kind}${hypothetical}${dimmed(pair, view)}"
    transform="translate(${pxPoint({ x: foot.x + tag.dx, y: foot.y + tag.dy })})"
    @click=${() => view.pick(pair)}
  >
    <rect
      x=${px(-tag.width / 2)}
      y=${px(-TAG_HEIGHT / 2)}
      width=${px(tag.width)}
      height=${TAG_HEIGHT}
      rx=${TAG_HEIGHT / 2}
      stroke=${kind === 'begins' ? nothing : changeInk(delta)}
    ></rect>
    ${kind === 'begins' ? svg`<text>${tag.text}</text>` : drawChangeText(tag, kind === 'closer')}
  </g>`;
}

/** The triangle is drawn, because not every font has one. */
function drawChangeText(tag: ChangeTag, isCloser: boolean): SVGTemplateResult {
  const start = TAG_PADDING - tag.width / 2;
  return svg`<path transform="translate(${px(start)},0)" d=${trianglePath(isCloser)}></path>
    <text class="points" x=${px(start + TRIANGLE_WIDTH + 1)}>${tag.text}</text>`;
}
