/** Draws the sheet of a saved picture around the map: title, mark, date, key, caption, source. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  BOLD_LETTERS,
  type PictureSheet,
  type SheetLine,
} from '../../scene/saving/picture-sheet.ts';
import { textWidth } from '../../scene/text-width.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import type { Words } from '../../words/words.ts';
import { SCORE_RAMP } from '../ink.ts';

/** The sheet as it is laid out, and what is drawn on it. */
export interface SheetView {
  readonly sheet: PictureSheet;
  readonly isHypothetical: boolean;
  /** What ghosts on the map stand for; `undefined` where it has none. */
  readonly ghosts: 'earlier' | 'record' | undefined;
  /** What the picture is and says, for a reader who does not see it. */
  readonly title: string;
  readonly description: string;
  readonly words: Words;
}

/** The sheet without the map, which stands in it as a drawing of its own. */
export function drawSheet(view: SheetView): TemplateResult {
  const { sheet, isHypothetical, title, description, words } = view;
  const { width, height } = sheet;
  return html`<svg class="sheet" viewBox="0 0 ${width} ${height}" lang=${words.lang}>
    <title>${title}</title>
    <desc>${description}</desc>
    <rect class="ground" x="0" y="0" width=${width} height=${height}></rect>
    ${
      isHypothetical
        ? svg`<rect class="frame" x="8" y="8" width=${width - 16} height=${height - 16} rx="6"></rect>`
        : nothing
    }
    ${sheet.lines.map((line) => drawLine(line, view))} ${drawKey(view)}
  </svg>`;
}

/** Room in px between the mark's words and the line around them. */
const MARK_PADDING = 8;

function drawLine({ kind, text, y, fontSize }: SheetLine, view: SheetView): SVGTemplateResult {
  const { sheet, words } = view;
  const isMark = kind === 'mark';
  const start = sheet.margin + (isMark ? MARK_PADDING : 0);
  const x = words.direction === 'rtl' ? sheet.width - start : start;
  const written = svg`<text class="on-sheet ${kind}-line" x=${x} y=${y} font-size=${fontSize}>${text}</text>`;
  if (!isMark) return written;
  const room = textWidth(text, fontSize) * BOLD_LETTERS + 2 * MARK_PADDING;
  return svg`<rect
      class="frame"
      x=${words.direction === 'rtl' ? sheet.width - sheet.margin - room : sheet.margin}
      y=${y - fontSize - 2}
      width=${room}
      height=${fontSize * 1.6}
      rx="3"
    ></rect>
    ${written}`;
}

const KEY_FONT_SIZE = 11;
const STEP_WIDTH = 18;
const STEP_HEIGHT = 9;
const GHOST_RADIUS = 5;

/** The colours of the scores, from left to right as on every ramp, and what a ghost is. */
function drawKey({ sheet, ghosts, words }: SheetView): SVGTemplateResult {
  const { legend } = panelMessages(words);
  const y = sheet.keyY;
  const write = (text: string, x: number): SVGTemplateResult =>
    svg`<text class="on-sheet key-line" x=${x} y=${y} font-size=${KEY_FONT_SIZE}>${text}</text>`;
  const ramp = sheet.margin + textWidth(legend.hostileEnd, KEY_FONT_SIZE) + 6;
  const end = ramp + SCORE_RAMP.light.length * STEP_WIDTH + 6;
  const ghost = end + textWidth(legend.alliedEnd, KEY_FONT_SIZE) + 24;
  return svg`${write(legend.hostileEnd, sheet.margin)}
    ${SCORE_RAMP.light.map(
      (_, step) => svg`<rect
        fill="var(--score-${step})"
        x=${ramp + step * STEP_WIDTH}
        y=${y - STEP_HEIGHT / 2}
        width=${STEP_WIDTH}
        height=${STEP_HEIGHT}
      ></rect>`,
    )}
    ${write(legend.alliedEnd, end)}
    ${
      ghosts === undefined
        ? nothing
        : svg`<g class="ghosts ${ghosts}">
            <circle class="ghost" cx=${ghost} cy=${y} r=${GHOST_RADIUS}></circle>
          </g>
          ${write(ghosts === 'record' ? legend.recordGhost : legend.ghost, ghost + 10)}`
    }`;
}
