/** The score tags of the map: what each says, which choose their place first, and which say less for want of room. */
import type { Words } from '../../words/words.ts';
import { placeTags, type PlacedTag, type TagObstacles } from './place-tags.ts';
import type { Point, Route } from './route.ts';
import { textWidth } from '../text-width.ts';

/** A score tag at its place on or beside its line. */
export interface MapTag {
  /** Place along the line, 0 to 1, and from there to the tag's centre in px. */
  readonly t: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly score: string;
  readonly scoreWidth: number;
  /** The points of the change without a sign, `1.3`; empty where none is shown. */
  readonly change: string;
}

/** A line that may carry a tag. */
export interface TaggedLine {
  readonly route: Route;
  /** Points of the line. */
  readonly samples: readonly Point[];
  readonly score: number;
  readonly delta: number | undefined;
  readonly moved: boolean;
  /** What it costs to tell the score without the change, in px of a leader; default: 60, and 80 for each point. */
  readonly loss?: number;
  /** False where the map is too full for a tag on every line. */
  readonly tagged: boolean;
}

/** Height of a score tag in px. */
export const TAG_HEIGHT = 22;
/** Font size of score tags in px. */
const TAG_FONT_SIZE = 12;
/** Room inside a tag at either end, in px. */
export const TAG_PADDING = 7;
/** Room between score and change, in px. */
export const CHANGE_GAP = 5;
/** Width of the triangle before a change, with the room after it, in px. */
export const TRIANGLE_WIDTH = 10;

/** The data of its path, from its left corner on the middle of a line of text: up, or down. */
export const trianglePath = (isUp: boolean): string =>
  isUp ? 'm0 3.5 4-7 4 7z' : 'm0-3.5 4 7 4-7z';

/** What it costs not to tell a change, and for each of its points, in px of a leader. */
const UNTOLD = 60;
const UNTOLD_POINT = 80;
/** A change of so many points is told also where its tag finds room only far off its line. */
const FAR_CHANGE = 2.5;

/** A tag for each line, in the order of the lines; `undefined` for a line without one. */
export function mapTags(
  lines: readonly TaggedLine[],
  obstacles: TagObstacles,
  words: Words,
): (MapTag | undefined)[] {
  const order = lines
    // A line without a tag has nothing to place, but is in the way of the tags of others.
    .map((line, index) => ({ line, index, texts: line.tagged ? tagTexts(line, words) : [] }))
    .sort((one, other) => byInterest(one.line, other.line));
  const requests = order.map(({ line, texts }) => {
    const points = Math.abs(line.delta ?? 0);
    return {
      route: line.route,
      samples: line.samples,
      // The smaller a change, the rather it is left out than told across other lines.
      loss: line.loss ?? UNTOLD + UNTOLD_POINT * points,
      staysNear: !line.moved && points < FAR_CHANGE,
      sizes: texts.map(({ width }) => ({ width, height: TAG_HEIGHT })),
    };
  });
  const tags: (MapTag | undefined)[] = lines.map(() => undefined);
  placeTags(requests, obstacles).forEach((placed, rank) => {
    const { index, texts } = order[rank]!;
    tags[index] = placed && tagFrom(placed, texts);
  });
  return tags;
}

/** What a reader looks for: lines that moved first, then those that changed most, then the strongest. */
export function byInterest(
  one: Pick<TaggedLine, 'moved' | 'delta' | 'score'>,
  other: Pick<TaggedLine, 'moved' | 'delta' | 'score'>,
): number {
  return (
    Number(other.moved) - Number(one.moved) ||
    Math.abs(other.delta ?? 0) - Math.abs(one.delta ?? 0) ||
    Math.abs(other.score) - Math.abs(one.score)
  );
}

type MapTagText = Pick<MapTag, 'score' | 'scoreWidth' | 'change' | 'width'>;

/** The texts a tag may show: score and change, or the score alone where room is short. */
function tagTexts({ score, delta }: TaggedLine, words: Words): MapTagText[] {
  const text = words.score(score);
  const scoreWidth = textWidth(text, TAG_FONT_SIZE);
  const plain = { score: text, scoreWidth, change: '', width: scoreWidth + 2 * TAG_PADDING };
  if (delta === undefined || delta === 0) return [plain];
  const change = words.points(delta);
  const width = plain.width + CHANGE_GAP + TRIANGLE_WIDTH + textWidth(change, TAG_FONT_SIZE);
  return [{ ...plain, change, width }, plain];
}

function tagFrom({ size, ...place }: PlacedTag, texts: readonly MapTagText[]): MapTag | undefined {
  const text = texts[size];
  return text && { ...place, ...text };
}
