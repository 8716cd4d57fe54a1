/** Makes the picture that a reader saves: the map as it is shown, on a sheet that says what it is. */
import { nothing, render } from 'lit';
import { layOutSheet, type SheetTexts } from '../../scene/saving/picture-sheet.ts';
import { dateOfMoment } from '../../words/date-of-moment.ts';
import { describeChange } from '../../words/describe-change.ts';
import { describeState } from '../../words/describe-state.ts';
import { savingMessages } from '../../words/opened/saving-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { headlineOf } from '../headline-of.ts';
import type { Telling } from '../telling.ts';
import { sayMark, type Compared } from './compared.ts';
import { drawSheet } from './draw-sheet.ts';
import { clean, inlineDrawing } from './inline-drawing.ts';
import { drawStillMap, type MapSettings } from './still-map.ts';

/** Width of the picture in px. */
const PICTURE_WIDTH = 1200;

/** What the picture shows and says. */
export interface PictureInput {
  readonly telling: Telling;
  readonly map: MapSettings;
  readonly compared: Compared;
  readonly link: string;
  /** A part of the page that is out of sight, in which the picture is drawn. */
  readonly stage: HTMLElement;
}

/** The text of an SVG that needs nothing else. */
export async function makePicture({
  telling,
  map,
  compared,
  link,
  stage,
}: PictureInput): Promise<string> {
  const { timeline, moment, words } = telling;
  const texts = textsOf(telling, compared, link);
  const { title, mark, date, caption, source } = texts;
  const sheet = layOutSheet(texts, timeline.dataset.actors.length);
  const still = await drawStillMap(stage, map, sheet.map);
  render(
    drawSheet({
      sheet,
      isHypothetical: mark !== undefined,
      ghosts: still?.hasGhosts ? compared.ghosts : undefined,
      title: [mark, title, date].filter((part) => part !== undefined).join(' · '),
      description: `${caption} ${describeState(timeline, moment, words)} ${source} ${link}`,
      words,
    }),
    stage,
  );
  const picture = inlineDrawing(stage.querySelector<SVGElement>('.sheet')!)!;
  render(nothing, stage);
  const height = (PICTURE_WIDTH * sheet.height) / sheet.width;
  setAttributes(picture, { role: 'img', lang: words.lang, width: PICTURE_WIDTH, height });
  if (still) {
    setAttributes(still.marks, { x: sheet.margin, ...sheet.map });
    picture.append(still.marks);
  }
  return clean(new XMLSerializer().serializeToString(picture));
}

function textsOf(telling: Telling, compared: Compared, link: string): SheetTexts {
  const { timeline, moment, words, localized } = telling;
  const { title, version, license } = timeline.dataset;
  const { legend } = panelMessages(words);
  return {
    title: headlineOf(telling, words),
    mark: sayMark(telling),
    date: dateOfMoment(timeline, moment, words),
    caption: describeChange(timeline, moment, words),
    note: `${legend.distance} ${compared.note}`,
    source: savingMessages(words).source(localized(title).text, version, license),
    link,
  };
}

function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | number>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
}
