/**
 * The sheet of a saved picture: where title, mark, date, map, key, caption and source stand on it, in px and without
 * colour. As wide as an article shows it, so that its letters can be read there; the file is larger.
 */
import { isCrowd } from '../map/prominence.ts';
import { breakLines } from '../break-lines.ts';
import { roundPx } from '../round-px.ts';

/** What is written on the sheet. */
export interface SheetTexts {
  /** The headline of the record; with a mark, what is supposed, in a sentence. */
  readonly title: string;
  /** What marks a picture of what did not happen; `undefined` for the record. */
  readonly mark: string | undefined;
  readonly date: string;
  /** What moved, and what the map's marks mean. */
  readonly caption: string;
  readonly note: string;
  /** Of which data the picture is made, and under which licence. */
  readonly source: string;
  readonly link: string;
}

/** What a line of text is for. */
export type SheetTextKind = 'date' | 'mark' | 'title' | 'supposed' | 'caption' | 'note' | 'source';

/** One line of text; `y` is its baseline. */
export interface SheetLine {
  readonly kind: SheetTextKind;
  readonly text: string;
  readonly y: number;
  readonly fontSize: number;
}

/** Where all stands, in px. */
export interface PictureSheet {
  readonly width: number;
  readonly height: number;
  /** Room between the edge and all that stands on the sheet. */
  readonly margin: number;
  readonly map: {
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Middle of the row that holds the key of the colours. */
  readonly keyY: number;
  readonly lines: readonly SheetLine[];
}

/** Sizes in px, by how many actors the map has. */
interface SheetSize {
  readonly width: number;
  readonly height: number;
  /** The map is never lower, however much there is to say: then the sheet is higher. */
  readonly leastMap: number;
}
const FEW: SheetSize = { width: 800, height: 450, leastMap: 250 };
const SEVERAL: SheetSize = { width: 800, height: 560, leastMap: 360 };
const MANY: SheetSize = { width: 1200, height: 900, leastMap: 640 };

/** So many actors are few. */
const MOST_FEW = 4;
const MARGIN = 28;
/** Height of a line, in font sizes. */
const LINE = 1.35;
/** Height of the row of the key, with the room around it. */
const KEY_ROW = 28;

/** Font sizes and the most lines of each kind of text. */
const KINDS: Readonly<Record<SheetTextKind, { fontSize: number; most: number; before: number }>> = {
  mark: { fontSize: 14, most: 1, before: 0 },
  date: { fontSize: 14, most: 1, before: 8 },
  title: { fontSize: 23, most: 2, before: 2 },
  // Its cause stands at its end: long titles need room.
  supposed: { fontSize: 20, most: 6, before: 2 },
  caption: { fontSize: 13, most: 4, before: 0 },
  note: { fontSize: 11, most: 2, before: 5 },
  source: { fontSize: 11, most: 3, before: 5 },
};

/** Serif letters of a headline are narrower than the guess, which is made for a semibold sans serif. */
const PLAIN_LETTERS = 0.92;
/** Bold letters may be so much wider than the guess, where a machine has no serif ones. */
export const BOLD_LETTERS = 1.15;

/** Lays the sheet out. A pure function of its texts. */
export function layOutSheet(texts: SheetTexts, actors: number): PictureSheet {
  const size = isCrowd(actors) ? MANY : actors > MOST_FEW ? SEVERAL : FEW;
  const room = size.width - 2 * MARGIN;
  const above = stack(room, MARGIN, [
    ['mark', texts.mark ?? ''],
    ['date', texts.date],
    [texts.mark === undefined ? 'title' : 'supposed', texts.title],
  ]);
  const below = stack(room, 0, [
    ['caption', texts.caption],
    ['note', texts.note],
    ['source', `${texts.source} ${texts.link}`],
  ]);
  const top = roundPx(above.end + 6);
  const height = Math.max(
    size.height,
    Math.ceil(top + size.leastMap + KEY_ROW + below.end + MARGIN),
  );
  const shift = height - MARGIN - below.end;
  return {
    width: size.width,
    height,
    margin: MARGIN,
    map: { y: top, width: room, height: Math.floor(shift - KEY_ROW - top) },
    keyY: roundPx(shift - KEY_ROW / 2),
    lines: [
      ...above.lines,
      ...below.lines.map((line) => ({ ...line, y: roundPx(line.y + shift) })),
    ],
  };
}

/** Texts below each other; what is empty takes no room. */
function stack(
  width: number,
  start: number,
  texts: readonly (readonly [SheetTextKind, string])[],
): { readonly lines: readonly SheetLine[]; readonly end: number } {
  const lines: SheetLine[] = [];
  let end = start;
  for (const [kind, text] of texts) {
    const { fontSize, most, before } = KINDS[kind];
    const letters = kind === 'supposed' ? BOLD_LETTERS : PLAIN_LETTERS;
    const broken = breakLines(text, { width: width / letters, fontSize, most });
    if (broken.length > 0 && lines.length > 0) end += before;
    for (const line of broken) {
      lines.push({ kind, text: line, y: roundPx(end + fontSize), fontSize });
      end += fontSize * LINE;
    }
  }
  return { lines, end };
}
