/** The tags on the lines of a difference: by how much each relation changed. */
import { differenceMessages } from '../../words/opened/difference-messages.ts';
import type { Words } from '../../words/words.ts';
import { TAG_HEIGHT, TAG_PADDING, TRIANGLE_WIDTH } from './map-tags.ts';
import type { MotionArrow } from './motion-arrow.ts';
import { placeTags, type TagObstacles, type TagRequest } from './place-tags.ts';
import { sampleRoute, type Point, type Route } from './route.ts';
import { textWidth } from '../text-width.ts';

/** How a relation changed. `begins`: it was not known at the first date. */
export type ChangeKind = 'closer' | 'apart' | 'begins' | 'unchanged';

/** A tag at its place on or beside its line. */
export interface ChangeTag {
  /** Place along the line, 0 to 1, and from there to the tag's centre in px. */
  readonly t: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  /** The points of the change without a sign, `3.4`, or what a relation begins at. */
  readonly text: string;
}

/** A line that may carry a tag. */
export interface ChangedLine {
  readonly kind: ChangeKind;
  /** Points by which it changed, as shown; for one that begins, its score. */
  readonly delta: number;
  readonly route: Route;
  readonly samples: readonly Point[];
  /** False where the picture is too full for a tag on every line. */
  readonly tagged: boolean;
}

const FONT_SIZE = 12;
const ARROW_SAMPLES = 33;

/** A tag for each line, in the order of the lines; none for one that did not change. The largest change chooses first. */
export function changeTags(
  lines: readonly ChangedLine[],
  obstacles: TagObstacles,
  arrows: readonly MotionArrow[],
  words: Words,
): (ChangeTag | undefined)[] {
  const order = lines
    .map((line, index) => ({ index, ...requestOf(line, words) }))
    .sort(
      (one, other) =>
        Math.abs(lines[other.index]!.delta) - Math.abs(lines[one.index]!.delta) ||
        one.index - other.index,
    );
  const requests = [...order.map(({ request }) => request), ...arrows.map(obstacleOf)];
  const placed = placeTags(requests, obstacles);
  const tags: (ChangeTag | undefined)[] = lines.map(() => undefined);
  order.forEach(({ index, texts }, rank) => {
    const tag = placed[rank];
    const text = tag && texts[tag.size];
    if (text) tags[index] = { t: tag.t, dx: tag.dx, dy: tag.dy, ...text };
  });
  return tags;
}

type ChangeTagText = Pick<ChangeTag, 'text' | 'width'>;

/** A text is shortened only where it has no room at all. */
const SHORT_LOSS = 1e4;

function requestOf(
  line: ChangedLine,
  words: Words,
): { request: TagRequest; texts: readonly ChangeTagText[] } {
  const texts = line.tagged ? tagTexts(line, words) : [];
  const sizes = texts.map(({ width }) => ({ width, height: TAG_HEIGHT }));
  return { request: { route: line.route, samples: line.samples, sizes, loss: SHORT_LOSS }, texts };
}

/** The texts that a tag may show; the shorter one where room is short. */
function tagTexts({ kind, delta }: ChangedLine, words: Words): ChangeTagText[] {
  if (kind === 'unchanged') return [];
  const text = kind === 'begins' ? words.score(delta) : words.points(delta);
  const plain = { text, width: textWidth(text, FONT_SIZE) + 2 * TAG_PADDING };
  if (kind !== 'begins') return [{ text, width: plain.width + TRIANGLE_WIDTH }];
  const begins = differenceMessages(words).beginsAt(text);
  return [{ text: begins, width: textWidth(begins, FONT_SIZE) + 2 * TAG_PADDING }, plain];
}

/** An arrow as something that carries no tag, and that tags keep clear of. */
function obstacleOf({ start, end }: MotionArrow): TagRequest {
  const control = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const route = { start, control, end };
  return { route, samples: sampleRoute(route, ARROW_SAMPLES), sizes: [], loss: 0 };
}
