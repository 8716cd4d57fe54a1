/** Draws a map scene as SVG: outlines of groups, ghosts, lines, tags, discs and names, from back to front. */
import { noChange, nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isAmong } from '../model/pair.ts';
import { hullPath } from '../scene/hull.ts';
import { strokeDash } from '../scene/line-style.ts';
import { LINE_HEIGHT, type MapActor, type MapRelation, type MapScene } from '../scene/map-scene.ts';
import {
  CHANGE_GAP,
  TAG_HEIGHT,
  TAG_PADDING,
  TRIANGLE_WIDTH,
  type MapTag,
} from '../scene/map-tags.ts';
import { pointOn, px, routeBetween, routePath, type Disc, type Route } from '../scene/route.ts';
import { scoreInk } from './ink.ts';

/** What the reader brings forward, and what is spoken. */
export interface MapView {
  readonly scene: MapScene;
  /** Actors brought forward: the rest is dimmed. Empty: all alike. */
  readonly lead: readonly string[];
  /** Key of the actor or relation that holds the map's one tab stop. */
  readonly tabStop: string;
  readonly hypothetical: boolean;
  /** What is spoken of each mark, by its key. */
  readonly labels: ReadonlyMap<string, string>;
  /** Whether it is on its way to another picture. */
  readonly moving: boolean;
}

/** Room between discs and the outline of their group, in px. */
const HULL_MARGIN = 16;

/** Points of score that share one faint path. */
const BACKGROUND_STEP = 2.5;
/** Discs smaller than this, in px, have no room for a code of 12 px. */
const LEAST_CODED_RADIUS = 10;

/** The key of an actor among the map's focusable marks. */
export function actorKey(id: string): string {
  return `actor ${id}`;
}

/** The key of a relation among the map's focusable marks. */
export function relationKey({ pair }: MapRelation): string {
  return `relation ${pair.key}`;
}

/** The whole picture. */
export function drawMap(view: MapView): SVGTemplateResult {
  const { scene } = view;
  const discs = new Map(
    scene.actors.map(({ actor, x, y }) => [actor.id, { x, y, r: scene.radius }] as const),
  );
  const lines = scene.relations.flatMap((relation) => {
    const a = discs.get(relation.pair.a.id);
    const b = discs.get(relation.pair.b.id);
    return a && b ? [{ relation, route: routeBetween(a, b, relation.bow) }] : [];
  });
  return svg`
    <g class="groups" aria-hidden="true">${scene.groups.map((ids) => drawGroup(ids, discs))}</g>
    <g class="ghosts${scene.besideRecord ? ' record' : ''}" aria-hidden="true">
      ${scene.actors.map((actor) => drawGhost(actor, view))}
    </g>
    <g class="background" aria-hidden="true">${drawBackground(scene, discs)}</g>
    <g class="relations">
      ${repeat(
        lines,
        ({ relation }) => relation.pair.key,
        ({ relation, route }) => drawRelation(relation, route, view),
      )}
    </g>
    <g class="leaders" aria-hidden="true">
      ${lines.map(({ relation, route }) => drawLeader(relation, route, view))}
    </g>
    <g class="actors">
      ${repeat(
        scene.actors,
        ({ actor }) => actor.id,
        (actor) => drawActor(actor, view),
      )}
    </g>
    <g class="tags" aria-hidden="true">
      ${lines.map(({ relation, route }) => drawTag(relation, route, view))}
    </g>`;
}

/** Relations that recede, as one path for each step of score: thousands of lines are a handful of marks. */
function drawBackground(
  { background }: MapScene,
  discs: ReadonlyMap<string, Disc>,
): SVGTemplateResult[] {
  const paths = new Map<number, string>();
  for (const { a, b, score } of background) {
    const from = discs.get(a);
    const to = discs.get(b);
    if (!from || !to) continue;
    const step = Math.round(score / BACKGROUND_STEP) * BACKGROUND_STEP;
    const line = `M${px(from.x)},${px(from.y)}L${px(to.x)},${px(to.y)}`;
    paths.set(step, (paths.get(step) ?? '') + line);
  }
  return [...paths].map(
    ([step, path]) =>
      svg`<path d=${path} stroke=${scoreInk(step)} stroke-dasharray=${step < 0 ? '3 3' : nothing}></path>`,
  );
}

function drawGroup(
  ids: readonly string[],
  discs: ReadonlyMap<string, Disc>,
): SVGTemplateResult | typeof nothing {
  const members = ids.flatMap((id) => discs.get(id) ?? []);
  const path = hullPath(members, HULL_MARGIN);
  return path === '' ? nothing : svg`<path class="group" d=${path}></path>`;
}

function drawGhost(mapActor: MapActor, view: MapView): SVGTemplateResult | typeof nothing {
  const { actor, ghost, x, y } = mapActor;
  if (!ghost) return nothing;
  return svg`<g class=${isDimmed(actor.id, view) ? 'dim' : ''}>
    <line class="trail" x1=${px(ghost.x)} y1=${px(ghost.y)} x2=${px(x)} y2=${px(y)}></line>
    <circle class="ghost" cx=${px(ghost.x)} cy=${px(ghost.y)} r=${px(view.scene.radius * 0.8)}></circle>
    <text class="ghost-code" x=${px(ghost.x)} y=${px(ghost.y)}>${actor.short}</text>
  </g>`;
}

/** With one actor brought forward all others still matter to it; with several only these do. */
function isDimmed(actorId: string, { lead }: MapView): boolean {
  return lead.length > 1 && !lead.includes(actorId);
}

/** A line's place to be hit by a pointer is where it comes to rest: nobody aims at a line in motion. */
function drawRelation(relation: MapRelation, route: Route, view: MapView): SVGTemplateResult {
  const path = routePath(route);
  const key = relationKey(relation);
  return svg`
    <g
      class=${relationClass(relation, view)}
      role="button"
      tabindex=${view.tabStop === key ? 0 : -1}
      data-key=${key}
      aria-label=${view.labels.get(key) ?? nothing}
    >
      <path class="hit" d=${view.moving ? noChange : path}></path>
      <path class="casing" d=${path} stroke-width=${px(relation.width + (relation.moved ? view.scene.radius * 0.55 : 5))}></path>
      <path
        class="line"
        d=${path}
        stroke=${scoreInk(relation.score)}
        stroke-width=${px(relation.width)}
        stroke-dasharray=${dashArray(relation)}
      ></path>
    </g>`;
}

function relationClass({ pair, moved }: MapRelation, { lead }: MapView): string {
  const names = ['relation'];
  if (moved) names.push('moved');
  if (!isAmong(pair, lead)) names.push('dim');
  return names.join(' ');
}

function dashArray({ score, width }: MapRelation): string | typeof nothing {
  return strokeDash(score, width)?.map(px).join(' ') ?? nothing;
}

/** The thin line from a tag that stands off its line to the place it belongs to. */
function drawLeader(
  relation: MapRelation,
  route: Route,
  view: MapView,
): SVGTemplateResult | typeof nothing {
  const { tag } = relation;
  if (!tag || Math.hypot(tag.dx, tag.dy) < TAG_HEIGHT) return nothing;
  const { x, y } = pointOn(route, tag.t);
  return svg`<line
    class=${relationClass(relation, view).replace('relation', 'leader')}
    x1=${px(x)}
    y1=${px(y)}
    x2=${px(x + tag.dx)}
    y2=${px(y + tag.dy)}
  ></line>`;
}

function drawTag(
  relation: MapRelation,
  route: Route,
  view: MapView,
): SVGTemplateResult | typeof nothing {
  const { tag } = relation;
  if (!tag) return nothing;
  const foot = pointOn(route, tag.t);
  const hypothetical = view.hypothetical ? ' hypothetical' : '';
  return svg`
    <g
      class="${relationClass(relation, view).replace('relation', 'tag')}${hypothetical}"
      data-key=${relationKey(relation)}
      transform="translate(${px(foot.x + tag.dx)},${px(foot.y + tag.dy)})"
    >
      <rect
        x=${px(-tag.width / 2)}
        y=${px(-TAG_HEIGHT / 2)}
        width=${px(tag.width)}
        height=${TAG_HEIGHT}
        rx=${TAG_HEIGHT / 2}
        stroke=${scoreInk(relation.score)}
      ></rect>
      ${drawTagText(tag, (relation.delta ?? 0) > 0)}
    </g>`;
}

/** Score and change; the triangle is drawn, because not every font has one. */
function drawTagText(tag: MapTag, closer: boolean): SVGTemplateResult {
  if (tag.change === '') return svg`<text>${tag.score}</text>`;
  const start = TAG_PADDING - tag.width / 2;
  const triangle = start + tag.scoreWidth + CHANGE_GAP;
  const path = closer ? 'm0 3.5 4-7 4 7z' : 'm0-3.5 4 7 4-7z';
  return svg`
    <text class="score" x=${px(start)}>${tag.score}</text>
    <g class=${closer ? 'closer' : 'apart'}>
      <path transform="translate(${px(triangle)},0)" d=${path}></path>
      <text x=${px(triangle + TRIANGLE_WIDTH)}>${tag.change}</text>
    </g>`;
}

function drawActor(mapActor: MapActor, view: MapView): SVGTemplateResult {
  const { actor, known, label, x, y } = mapActor;
  const { scene, tabStop } = view;
  const key = actorKey(actor.id);
  const state = `${known ? '' : ' waiting'}${isDimmed(actor.id, view) ? ' dim' : ''}`;
  return svg`
    <g
      class="actor${state}"
      role="button"
      tabindex=${tabStop === key ? 0 : -1}
      data-key=${key}
      transform="translate(${px(x)},${px(y)})"
      aria-label=${view.labels.get(key) ?? nothing}
    >
      <circle class="halo" r=${px(scene.radius + 4)}></circle>
      <circle class="disc" r=${px(scene.radius)}></circle>
      ${label ? drawName(mapActor.nameLines, label, scene.fontSize) : nothing}
      ${
        scene.radius < LEAST_CODED_RADIUS
          ? nothing
          : svg`<text class="code" font-size=${px(Math.max(12, scene.radius * 0.56))}>${actor.short}</text>`
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
      svg` <text class="name" x=${px(dx)} y=${px(top + index * step)} font-size=${fontSize}>${line}</text>`,
  );
}
