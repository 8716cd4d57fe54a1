/** What a timeline says about events and dates. */
import type { Timeline } from '../../model/timeline.ts';
import type { EventMark } from '../../scene/timeline/event-marks.ts';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import type { Standing } from '../../scene/timeline/timeline-steps.ts';
import { sayEvent } from '../../words/describe-where.ts';
import type { Words } from '../../words/words.ts';

/** Where the reader stands, short; at an event as exactly as its date is known. */
export function shortDateOf({ current, isBetween, moment }: Standing, words: Words): string {
  const precision = isBetween ? 'day' : current?.event.precision;
  return words.shortDate(moment.day, precision);
}

/** Date and title of each event of a mark, a line each. */
export function tooltipOf(mark: EventMark, timeline: Timeline, words: Words): string {
  const lines = mark.events.map((placed) => {
    const date = words.shortDate(placed.day, placed.event.precision);
    return sayEvent(placed, date, timeline, words);
  });
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return only;
  return [words.messages.timeline.several(lines.length), ...lines].join('\n');
}

/** What the stripes show, in one sentence. */
export function describeStripes({ scale, stripes }: TimelineScene, words: Words): string {
  const { from, to } = scale.span;
  return words.messages.timeline.stripes(
    stripes.length,
    words.date(from, 'month'),
    words.date(to, 'month'),
  );
}
