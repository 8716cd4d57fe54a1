/**
 * Draws the marks of a map scene as SVG, from back to front: outlines of groups, ghosts, lines, discs with names, tags.
 * Where each of them stands is written by `place-marks.ts`, in every frame of a motion.
 */
import { noChange, nothing, svg, type SVGTemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { isAmong, recedes } from '../../model/pair.ts';
import { codeSize } from '../../scene/map/disc-code.ts';
import { nameRow } from '../../scene/map/map-names.ts';
import type { MapActor, MapRelation, MapScene } from '../../scene/map/map-scene.ts';
import {
  CHANGE_GAP,
  TAG_HEIGHT,
  TAG_PADDING,
  TRIANGLE_WIDTH,
  trianglePath,
  type MapTag,
} from '../../scene/map/map-tags.ts';
import type { PlacedLabel } from '../../scene/map/place-labels.ts';
import { px } from '../../scene/map/route.ts';
import { scoreInk } from '../ink.ts';
import { keyedList } from '../keyed-list.ts';
import { actorKey, relationKey } from './mark-keys.ts';
import { findMarks, ghostlyActors, placeMarks, taggedRelations } from './place-marks.ts';

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

/** Places the marks that are drawn before it, so that a drawing is complete as soon as Lit is done with it. */
const placed = directive(
  class extends Directive {
    override update(part: ChildPart, [{ scene, moving }]: [MapView]): typeof noChange {
      placeMarks(findMarks(part.startNode!.parentNode!), scene, moving);
      return noChange;
    }

    override render(view: MapView): unknown {
      return view;
    }
  },
);

/** All marks, in their places. */
export function drawMap(view: MapView): SVGTemplateResult {
  const { scene } = view;
  const tagged = taggedRelations(scene);
  return svg`
    <g class="groups" aria-hidden="true">
      ${scene.groups.map(() => svg`<path class="group"></path>`)}
    </g>
    <g class="ghosts${scene.besideRecord ? ' record' : ''}" aria-hidden="true">
      ${ghostlyActors(scene).map((actor) => drawGhost(actor, view))}
    </g>
    <g class="background" aria-hidden="true">
      ${scene.background.map(({ score }) => svg`<path stroke=${scoreInk(score)}></path>`)}
    </g>
    <g class="relations">
      ${keyedList(scene.relations.map((relation) => [relationKey(relation), drawRelation(relation, view)]))}
    </g>
    <g class="leaders" aria-hidden="true">
      ${tagged.map(
        (relation) =>
          svg`<polyline class=${relationClass('leader', relation, view)} stroke=${scoreInk(relation.score)}></polyline>`,
      )}
    </g>
    <g class="actors">
      ${keyedList(scene.actors.map((actor) => [actor.actor.id, drawActor(actor, view)]))}
    </g>
    <g class="tags" aria-hidden="true">${tagged.map((relation) => drawTag(relation, view))}</g>
    ${placed(view)}`;
}

/** The trail comes first: `place-marks.ts` draws it from here to where the actor stands. */
function drawGhost({ actor, ghost }: MapActor, view: MapView): SVGTemplateResult {
  const { x, y } = ghost!;
  return svg`<g class=${recedes(actor.id, view.lead) ? 'dim' : ''}>
    <polyline class="trail"></polyline>
    <circle class="ghost" cx=${px(x)} cy=${px(y)} r=${px(view.scene.radius * 0.8)}></circle>
  </g>`;
}

function drawRelation(relation: MapRelation, view: MapView): SVGTemplateResult {
  const key = relationKey(relation);
  return svg`
    <g
      class=${relationClass('relation', relation, view)}
      role="button"
      tabindex=${view.tabStop === key ? 0 : -1}
      data-key=${key}
      aria-label=${view.labels.get(key) ?? nothing}
    >
      <polyline class="hit"></polyline>
      <polyline class="casing"></polyline>
      <polyline class="line" stroke=${scoreInk(relation.score)}></polyline>
    </g>`;
}

function relationClass(name: string, { pair, moved }: MapRelation, { lead }: MapView): string {
  const names = [name];
  if (moved) names.push('moved');
  if (!isAmong(pair, lead)) names.push('dim');
  return names.join(' ');
}

function drawTag(relation: MapRelation, view: MapView): SVGTemplateResult {
  const tag = relation.tag!;
  const hypothetical = view.hypothetical ? ' hypothetical' : '';
  return svg`
    <g
      class="${relationClass('tag', relation, view)}${hypothetical}"
      data-key=${relationKey(relation)}
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
  return svg`
    <text class="score" x=${px(start)}>${tag.score}</text>
    <g class=${closer ? 'closer' : 'apart'}>
      <path transform="translate(${px(triangle)},0)" d=${trianglePath(closer)}></path>
      <text x=${px(triangle + TRIANGLE_WIDTH)}>${tag.change}</text>
    </g>`;
}

function drawActor(
  { actor, known, aside, label, nameLines }: MapActor,
  view: MapView,
): SVGTemplateResult {
  const { scene, tabStop } = view;
  const key = actorKey(actor.id);
  const coded = codeSize(actor.short, scene.radius);
  const state = `${known ? '' : ' waiting'}${recedes(actor.id, view.lead) ? ' dim' : ''}${aside ? ' dim aside' : ''}`;
  return svg`
    <g
      class="actor${state}"
      role="button"
      tabindex=${tabStop === key ? 0 : -1}
      data-key=${key}
      aria-label=${view.labels.get(key) ?? nothing}
    >
      <circle class="halo" r=${px(scene.radius + 4)}></circle>
      <circle class="disc" r=${px(scene.radius)}></circle>
      ${label ? drawName(nameLines, label, scene.fontSize) : nothing}
      ${
        coded === undefined
          ? nothing
          : svg`<text class="code" font-size=${px(coded)}>${actor.short}</text>`
      }
    </g>`;
}

/** The lines of a name beside its disc, with which they move. */
function drawName(
  lines: readonly string[],
  { dx, dy }: PlacedLabel,
  fontSize: number,
): SVGTemplateResult[] {
  return lines.map((line, index) => {
    const y = nameRow(index, lines.length, dy, fontSize);
    return svg`<text class="name" font-size=${fontSize} x=${px(dx)} y=${px(y)}>${line}</text> `;
  });
}
