/** Draws the picture of two dates as SVG: ghosts and arrows of motion, lines by change, discs and names. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isAmong, recedes, type Pair } from '../../model/pair.ts';
import type { ChangeTag } from '../../scene/map/change-tags.ts';
import type {
  DifferenceActor,
  DifferenceRelation,
  DifferenceScene,
} from '../../scene/difference-scene.ts';
import { changeDash } from './change-dash.ts';
import { LINE_HEIGHT } from '../../scene/map/map-names.ts';
import { TAG_HEIGHT, TAG_PADDING, TRIANGLE_WIDTH } from '../../scene/map/map-tags.ts';
import { arrowHead } from '../../scene/map/motion-arrow.ts';
import {
  pointOn,
  px,
  routeBetween,
  routePoints,
  type Disc,
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
  const discs = new Map(
    scene.actors.map(({ actor, x, y }) => [actor.id, { x, y, r: scene.radius }] as const),
  );
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
    <path class="faint" d=${backgroundPath(scene, discs)}></path>
    ${lines.map(({ relation, route }) => drawLine(relation, route, view))}
    ${scene.actors.map((actor) => drawMotion(actor, view))}
    ${lines.map(({ relation, route }) => drawLeader(relation, route, view))}
    ${scene.actors.map((actor) => drawActor(actor, view))}
    ${lines.map(({ relation, route }) => drawTag(relation, route, view))}
  </svg>`;
}

/** All lines that recede, as one path. */
function backgroundPath({ background }: DifferenceScene, discs: ReadonlyMap<string, Disc>): string {
  return background
    .map(({ a, b }) => {
      const [from, to] = [discs.get(a.id), discs.get(b.id)];
      return from && to ? `M${px(from.x)},${px(from.y)}L${px(to.x)},${px(to.y)}` : '';
    })
    .join('');
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

function drawMotion(one: DifferenceActor, view: DifferenceView): SVGTemplateResult {
  const { actor, ghost, arrow } = one;
  const { ghostRadius } = view.scene;
  if (!ghost) return svg``;
  const head = arrow && arrowHead(arrow);
  return svg`<g class=${recedes(actor.id, view.lead) ? 'motion dim' : 'motion'}>
    <circle class="ghost" cx=${px(ghost.x)} cy=${px(ghost.y)} r=${px(ghostRadius)}></circle>
    ${
      ghostRadius < LEAST_CODED_RADIUS
        ? nothing
        : svg`<text class="ghost-code" x=${px(ghost.x)} y=${px(ghost.y)}>${actor.short}</text>`
    }
    ${
      arrow && head
        ? svg`<line class="shaft" x1=${px(arrow.start.x)} y1=${px(arrow.start.y)} x2=${px(arrow.end.x)} y2=${px(arrow.end.y)}></line>
          <path class="head" d=${`M${head.map(({ x, y }) => `${px(x)},${px(y)}`).join('L')}Z`}></path>`
        : nothing
    }
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
  const { actor, known, label, x, y } = one;
  const { radius, fontSize } = view.scene;
  const state = `${known ? '' : ' waiting'}${recedes(actor.id, view.lead) ? ' dim' : ''}`;
  return svg`<g class="actor${state}" transform="translate(${px(x)},${px(y)})">
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
  const step = fontSize * LINE_HEIGHT;
  const top = dy - ((lines.length - 1) * step) / 2;
  return lines.map(
    (line, index) =>
      svg`<text class="name" x=${px(dx)} y=${px(top + index * step)} font-size=${fontSize}>${line}</text>`,
  );
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
    transform="translate(${px(foot.x + tag.dx)},${px(foot.y + tag.dy)})"
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
    ${kind === 'begins' ? svg`<text>${tag.text}</text>` : drawTagText(tag, kind === 'closer')}
  </g>`;
}

/** The triangle is drawn, because not every font has one. */
function drawTagText(tag: ChangeTag, isCloser: boolean): SVGTemplateResult {
  const start = TAG_PADDING - tag.width / 2;
  const path = isCloser ? 'm0 3.5 4-7 4 7z' : 'm0-3.5 4 7 4-7z';
  return svg`<path transform="translate(${px(start)},0)" d=${path}></path>
    <text class="points" x=${px(start + TRIANGLE_WIDTH + 1)}>${tag.text}</text>`;
}
