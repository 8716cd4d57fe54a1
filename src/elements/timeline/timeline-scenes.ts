/** Keeps the scenes of a timeline's axis, so that a step along it, or a way back to a chapter, draws nothing anew. */
import type { Dataset } from '../../dataset/schema.ts';
import { RECORD, type Choices } from '../../model/choices.ts';
import { partingOf } from '../../model/hypothesis.ts';
import { isAmong, type Pair } from '../../model/pair.ts';
import type { Timeline } from '../../model/timeline.ts';
import { mostMovedFirst } from '../../scene/timeline/relation-stripes.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { TimeSpan } from '../../scene/timeline/time-scale.ts';
import { wholeSpan } from '../../scene/timeline/time-span.ts';
import { isCompact, timelineMetrics } from '../../scene/timeline/timeline-metrics.ts';
import { createTimelineScene, type TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import type { Words } from '../../words/words.ts';
import { playedTimeline } from '../played-dataset.ts';
import { tickLabel } from './tick-labels.ts';

/** More pairs than this are shown on demand. */
export const ROWS_AT_FIRST = 8;
/** And never more than this. */
export const MOST_ROWS = 48;
const KEPT = 8;
/** Ground between two labels of the axis, in px. */
const TICK_GAP = 20;
/** The same in a narrow frame. */
const COMPACT_TICK_GAP = 12;

/** What a scene depends on. */
export interface AxisView {
  readonly data: Dataset;
  readonly choices: Choices;
  /** The span of a chapter; absent for the whole. */
  readonly span: TimeSpan | undefined;
  /** Width of the axis and of the whole element in px, and its text size. */
  readonly trackWidth: number;
  readonly hostWidth: number;
  readonly fontSize: number;
  readonly direction: 'ltr' | 'rtl';
  readonly showsAll: boolean;
  /** On a full map the ids of the actors brought forward: then relations of theirs are listed, and none unknown. */
  readonly lead: readonly string[] | undefined;
  readonly words: Words;
}

/** The first and last day of what is shown: of the record, and of a branch beside it. */
export function shownDays(data: Dataset, choices: Choices): TimeSpan {
  const timeline = playedTimeline(data, choices);
  const record = partedRecord(data, choices) ?? timeline;
  return {
    from: Math.min(timeline.first.day, record.first.day),
    to: Math.max(timeline.last.day, record.last.day),
  };
}

/** What happened, where a branch or what the reader changed parts from it; absent when the record itself is shown. */
function partedRecord(data: Dataset, choices: Choices): Timeline | undefined {
  return partingOf(playedTimeline(data, choices)) && playedTimeline(data, RECORD);
}

/** The scenes of one timeline, the latest eight; those of another dataset go. */
export class TimelineScenes {
  #data: Dataset | undefined;
  #kept = new Map<string, TimelineScene>();
  /** By the record as published, so that rows keep their places whatever the reader tries. */
  #ordered: readonly Pair[] = [];

  /** The scene of a view: the same object as long as nothing it depends on has changed. */
  of(view: AxisView): TimelineScene {
    const { data, words, ...rest } = view;
    if (data !== this.#data) {
      this.#kept.clear();
      this.#ordered = mostMovedFirst(playedTimeline(data, RECORD));
    }
    this.#data = data;
    const key = JSON.stringify({ ...rest, lang: words.lang });
    const scene = this.#kept.get(key) ?? createScene(data, view, this.#ordered);
    this.#kept.delete(key);
    this.#kept.set(key, scene);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return scene;
  }
}

function createScene(data: Dataset, view: AxisView, ordered: readonly Pair[]): TimelineScene {
  const { choices, words } = view;
  const timeline = playedTimeline(data, choices);
  const record = partedRecord(data, choices);
  const compact = isCompact(view.hostWidth, view.fontSize);
  const { lead } = view;
  const listed = ordered.filter(
    (pair) => !lead || (isAmong(pair, lead) && timeline.courseOf(pair).length > 0),
  );
  const pairs = listed.slice(0, view.showsAll ? MOST_ROWS : ROWS_AT_FIRST);
  const metrics = timelineMetrics({
    compact,
    hasFork: record !== undefined,
    rows: pairs.length,
    density: timeline.events.length / view.trackWidth,
    isTouched: compact || matchMedia('(pointer: coarse)').matches,
    fontSize: view.fontSize,
  });
  return createTimelineScene({
    timeline,
    // A row of a narrow frame is too low for two.
    record: compact ? undefined : record,
    pairs,
    listed: listed.length,
    span: view.span ?? wholeSpan(record ? [timeline, record] : [timeline]),
    width: view.trackWidth,
    direction: view.direction,
    metrics,
    ticks: {
      labelOf: (tick) => tickLabel(tick, words),
      widthOf: (label) => textWidth(label, metrics.font),
      gap: compact ? COMPACT_TICK_GAP : TICK_GAP,
    },
  });
}
