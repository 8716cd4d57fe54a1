// Writes what a story opens with, for readers before and without scripts: node … draw-opening.ts data/story.json
// Header, map and caption are drawn by the explorer's own code. A page holds the result in the explorer's place until that is
// drawn.
import './paper-document.ts';
import { readFile } from 'node:fs/promises';
import { html, render, type CSSResult, type TemplateResult } from 'lit';
import { textIn } from '../src/dataset/localized-text.ts';
import { parseDatasetText } from '../src/dataset/parse-dataset.ts';
import { mapStyles } from '../src/elements/map/alliance-map.styles.ts';
import { drawMap } from '../src/elements/map/draw-map.ts';
import { inks } from '../src/elements/ink.ts';
import { playedLayout, playedTimeline } from '../src/elements/played-dataset.ts';
import { explorerStyles } from '../src/explorer/alliance-explorer.styles.ts';
import { drawCaption } from '../src/explorer/draw-caption.ts';
import { drawHeader } from '../src/explorer/draw-explorer.ts';
import { openingState, sinceOf } from '../src/explorer/explorer-state.ts';
import type { ExplorerView } from '../src/explorer/explorer-view.ts';
import { RECORD } from '../src/model/choices.ts';
import { buildMapScene } from '../src/scene/map/build-map-scene.ts';
import type { MapScene } from '../src/scene/map/map-scene.ts';
import { describeState } from '../src/words/describe-state.ts';
import { wordsFor } from '../src/words/words.ts';
import { minifyMarkup, minifyStyles } from './minify-templates.ts';

/** A size of the map in px, and the screens that it is drawn for. */
interface Frame {
  readonly screens: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What the explorer's styles make of common screens: phones 320 to 430 px wide, tablets of 768×1024 and 1024×1366, and desks of
 * 1024×768, 1280×800, 1440×900 and 1920×1080. On screens in between the nearest of these pictures is scaled into the frame,
 * until the map has drawn its own.
 */
const FRAMES: readonly Frame[] = [
  { screens: '(width < 332px)', width: 291, height: 245 },
  { screens: '(332px <= width < 368px)', width: 331, height: 241 },
  { screens: '(368px <= width < 383px)', width: 346, height: 239 },
  { screens: '(383px <= width < 402px)', width: 361, height: 238 },
  { screens: '(402px <= width < 421px)', width: 383, height: 245 },
  { screens: '(421px <= width < 590px)', width: 401, height: 251 },
  { screens: '(590px <= width < 945px)', width: 731, height: 359 },
  { screens: '(945px <= width < 1180px) and (height < 1100px)', width: 511, height: 264 },
  { screens: '(945px <= width < 1180px) and (height >= 1100px)', width: 511, height: 438 },
  { screens: '(width >= 1180px) and (height < 850px)', width: 755, height: 264 },
  { screens: '(width >= 1180px) and (850px <= height < 960px)', width: 912, height: 364 },
  { screens: '(width >= 1180px) and (height >= 960px)', width: 1016, height: 544 },
];

/** As high as a screen, so that nothing moves when the rest comes; no button that does nothing; and always a date. */
const WHILE_STILL = `
  :host { min-height: 100vh; }
  button { visibility: hidden; }
  @media (scripting: none) {
    :host { min-height: 0; }
    .caption { display: grid !important; }
  }`;

const words = wordsFor('en');
const [file = ''] = process.argv.slice(2);
process.stdout.write(drawOpening(await readStory(file)));

async function readStory(path: string): Promise<ExplorerView['data']> {
  const parsed = parseDatasetText(await readFile(path, 'utf8'));
  if (!parsed.ok) throw new Error(`Cannot draw the opening of ${path}: the dataset has faults.`);
  return parsed.dataset;
}

/** The shadow root of what stands in the explorer's place: all that is known before it lives. */
function drawOpening(data: ExplorerView['data']): string {
  const view = openingView(data);
  const { timeline, state } = view;
  const { extent } = playedLayout(data, RECORD);
  // No attribute of the map's: a host's policy may know the style sheet of the page, but forbid styles beside it.
  const rise = extent.height / extent.width;
  const said = describeState(timeline, timeline.momentAt(state.at), words);
  return `<template shadowrootmode="open">
    ${writeStyles([inks, ...explorerStyles], `${WHILE_STILL} .map { --rise: ${rise}; }`)}
    <div class="explorer">
      ${write(drawHeader(view))}
      <div class="stage">
        ${write(html`<p class="spoken">${said}</p>`)}
        <div class="map" aria-hidden="true">${writeMaps(view)}</div>
        ${write(drawCaption(view))}
      </div>
    </div>
  </template>`.replace(/\n\s*/g, '');
}

/** What the explorer draws from, before anything was chosen. */
function openingView(data: ExplorerView['data']): ExplorerView {
  const state = openingState(data);
  return {
    data,
    state,
    timeline: playedTimeline(data, RECORD),
    choices: RECORD,
    told: state.at,
    words,
    localized: (text) => textIn(text, words.lang, data.language),
    notices: [],
    address: '',
    spoken: '',
    openFolds: [],
    answers: undefined,
    panels: undefined,
    onFold: () => undefined,
  };
}

/** The shadow root of what stands in the place of the map: a picture for each frame. */
function writeMaps(view: ExplorerView): string {
  const shown = FRAMES.map(
    ({ screens }, index) => `@media not (${screens}){svg:nth-of-type(${index + 1}){display:none}}`,
  );
  const pictures = FRAMES.map((frame) => write(drawPicture(openingScene(view, frame))));
  return `<template shadowrootmode="open">
    ${writeStyles([inks, ...mapStyles], shown.join(''))}
    ${pictures.join('')}
  </template>`;
}

function drawPicture(scene: MapScene): TemplateResult {
  const marks = { lead: [], tabStop: '', hypothetical: false, labels: new Map(), moving: false };
  return html`<svg viewBox="0 0 ${scene.width} ${scene.height}">
    ${drawMap({ scene, ...marks })}
  </svg>`;
}

function openingScene({ data, timeline, state, localized }: ExplorerView, frame: Frame): MapScene {
  const moment = timeline.momentAt(state.at);
  const last = timeline.lastEventAt(moment);
  const event = last?.day === moment.day ? last : undefined;
  const since = sinceOf(data, state);
  return buildMapScene({
    timeline,
    layout: playedLayout(data, RECORD),
    moment,
    since: since === undefined ? event?.before : timeline.momentAt(since),
    event,
    lead: [],
    frame,
    words,
    nameOf: (actor) => localized(actor.name).text,
  });
}

function writeStyles(sheets: readonly CSSResult[], more: string): string {
  const styles = [...sheets.map(({ cssText }) => cssText), more];
  return `<style>${styles.map(minifyStyles).join('').trim()}</style>`;
}

/** What was drawn, as markup: without what serves hands only, and without what Lit notes for the next time. */
function write(drawing: TemplateResult): string {
  const sheet = document.createElement('div');
  render(drawing, sheet);
  for (const mark of sheet.querySelectorAll('svg .hit')) mark.remove();
  for (const name of ['tabindex', 'role', 'data-key']) {
    for (const mark of sheet.querySelectorAll(`svg [${name}]`)) mark.removeAttribute(name);
  }
  return minifyMarkup(sheet.innerHTML.replace(/<!--.*?-->/gs, ''))
    .replace(/> </g, '><')
    .trim();
}
