/** A relation on its way from one picture to another: its line and the tag on it, in every map that moves. */

/** The value between two, in steps: of a length in px, where no other step is given. */
export type Blend = (before: number, after: number, step?: number) => number;

/** Finer steps of a share of a line cannot be seen in motion, and cost as much as wide ones. */
const SHARE_STEP = 0.002;

interface MovingTag {
  readonly t: number;
  readonly dx: number;
  readonly dy: number;
}

interface MovingRelation<Tag extends MovingTag> {
  readonly width: number;
  readonly bow: number;
  readonly tag: Tag | undefined;
}

/** A relation that is new starts in place, and so does a tag. */
export function blendRelation<Tag extends MovingTag, Relation extends MovingRelation<Tag>>(
  before: Relation | undefined,
  after: Relation,
  blend: Blend,
): Relation {
  if (!before) return after;
  return {
    ...after,
    width: blend(before.width, after.width),
    bow: blend(before.bow, after.bow, SHARE_STEP),
    tag: blendTag(before.tag, after.tag, blend),
  };
}

function blendTag<Tag extends MovingTag>(
  before: Tag | undefined,
  after: Tag | undefined,
  blend: Blend,
): Tag | undefined {
  if (!before || !after) return after;
  return {
    ...after,
    t: blend(before.t, after.t, SHARE_STEP),
    dx: blend(before.dx, after.dx),
    dy: blend(before.dy, after.dy),
  };
}
