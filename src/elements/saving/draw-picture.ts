/** Makes the picture that a reader saves: the map as it is shown, on a sheet that says what it is. */
import { nothing, render } from 'lit';
import { layOutSheet } from '../../scene/saving/picture-sheet.ts';
import { dateOfMoment } from '../../words/date-of-moment.ts';
import { describeChange } from '../../words/describe-change.ts';
import { describeState } from '../../words/describe-state.ts';
import { panelMessages } from '../../words/panel-messages.ts';
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
export async function drawPicture({
  telling,
  map,
  compared,
  link,
  stage,
}: PictureInput): Promise<string> {
  const { timeline, moment, words, localized } = telling;
  const { dataset } = timeline;
  const { legend, saving } = panelMessages(words);
  const headline = localized(dataset.opening?.headline ?? dataset.title).text;
  const mark = sayMark(telling);
  const date = dateOfMoment(timeline, moment, words);
  const caption = describeChange(timeline, moment, words);
  const texts = {
    title: headline,
    mark,
    date,
    caption,
    note: `${legend.distance} ${compared.note}`,
    source: saving.source(localized(dataset.title).text, dataset.version, dataset.license),
    link,
  };
  const sheet = layOutSheet(texts, dataset.actors.length);
  const still = await drawStillMap(stage, map, sheet.map);
  render(
    drawSheet({
      sheet,
      isHypothetical: mark !== undefined,
      ghosts: still?.hasGhosts ? compared.ghosts : undefined,
      title: [mark, headline, date].filter((part) => part !== undefined).join(' · '),
      description: `${caption} ${describeState(timeline, moment, words)} ${texts.source} ${link}`,
      words,
    }),
    stage,
  );
  const picture = inlineDrawing(stage.querySelector<SVGElement>('.sheet')!)!;
  render(nothing, stage);
  for (const [name, value] of Object.entries({
    role: 'img',
    lang: words.lang,
    width: PICTURE_WIDTH,
    height: (PICTURE_WIDTH * sheet.height) / sheet.width,
  })) {
    picture.setAttribute(name, String(value));
  }
  for (const [name, value] of Object.entries({ x: sheet.margin, ...sheet.map })) {
    still?.marks.setAttribute(name, String(value));
  }
  if (still) picture.append(still.marks);
  return clean(new XMLSerializer().serializeToString(picture));
}
