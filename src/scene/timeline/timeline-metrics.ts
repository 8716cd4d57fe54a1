/** Heights and widths of the parts of a timeline, in px. */

export interface TimelineMetrics {
  /** Font size of labels. */
  readonly font: number;
  /** Room of one event glyph along the axis. */
  readonly slot: number;
  /** Radius of a core event's glyph. */
  readonly glyph: number;
  /** Height of the line that names a branch; 0 without one. */
  readonly forkLine: number;
  /** Centre of the glyphs. */
  readonly glyphCentre: number;
  /** Top of the first stripe. */
  readonly top: number;
  readonly stripe: number;
  readonly gap: number;
  /** Height of the row of date labels below the stripes. */
  readonly axis: number;
  /** Height of the pill with the date. */
  readonly pill: number;
  /** Height of a lane below the axis. */
  readonly lane: number;
}

/** Below this width in px (at a text size of 16 px) a timeline is drawn compactly. */
const COMPACT_BELOW = 600;

/** Room of a digit in px, beyond the two that every glyph has room for. */
const DIGIT = 6;
/** How many times as many events as on average a glyph may stand for. */
const UNEVEN = 2;

/** Whether a timeline of a width is drawn compactly, with codes for names. */
export function isCompact(width: number, fontSize: number): boolean {
  return width < COMPACT_BELOW * Math.max(1, fontSize / 16);
}

/** What the measures of a timeline depend on. */
export interface MetricsInput {
  readonly compact: boolean;
  readonly hasFork: boolean;
  /** Number of stripes; a few are drawn higher than many. */
  readonly rows: number;
  /** Events a px of the axis: where they are many, a glyph stands for hundreds, and must hold the number. */
  readonly density: number;
  /** Whether fingers pick a lane, which takes more room. */
  readonly isTouched: boolean;
  /** Text size in px; the measures grow with it and never shrink below those of 16 px. */
  readonly fontSize: number;
}

/** The measures for a frame, a text size, and so many relations and events. */
export function timelineMetrics(input: MetricsInput): TimelineMetrics {
  const { compact, hasFork, density, isTouched, fontSize } = input;
  // A single actor has no relation; its timeline is measured like that of one.
  const rows = Math.max(1, input.rows);
  const unit = Math.max(1, fontSize / 16);
  const px = (value: number): number => Math.round(value * unit);
  const forkLine = hasFork ? 18 : 0;
  // The stripes make room for the name of the branch, so that what stands below them stays there; in a narrow frame, where
  // they are low, so do the glyphs above them and the dates below.
  const usual = compact ? between(13, 78 / rows, 20) : between(15, 108 / rows, 28);
  const stripe = px(usual - forkLine / (compact ? 3 : 1) / rows);
  const taken = compact ? px(forkLine) - rows * (px(usual) - stripe) : 0;
  const above = taken >> 1;
  return {
    font: px(compact ? 12 : 13),
    slot: px(24 + DIGIT * Math.max(0, String(Math.ceil(density * UNEVEN * 24)).length - 2)),
    glyph: px(6.5),
    forkLine: px(forkLine),
    glyphCentre: px(forkLine) + px(15),
    top: px(forkLine) + px(40) - above,
    stripe,
    gap: px(2),
    axis: px(38) - taken + above,
    pill: px(26),
    lane: px(isTouched ? 44 : 34),
  };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
