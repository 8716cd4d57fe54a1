// The difference of two dates, as tests find it.
import '../../../src/elements/difference/alliance-difference.ts';
import type { AllianceDifference } from '../../../src/elements/difference/alliance-difference.ts';
import type { DateSpan } from '../../../src/scene/two-dates.ts';
import { one } from '../show.ts';

/** Two dates, of which the first has no event before it. */
export const span = { since: '2025-01-05', at: '2025-02-01' };

/** Answers as the explorer does: by properties. */
export function answerSpans(panel: AllianceDifference): DateSpan[] {
  const spans: DateSpan[] = [];
  panel.addEventListener('alliance-span-change', ({ detail }) => {
    spans.push(detail);
    Object.assign(panel, detail);
  });
  return spans;
}

/** The slider of one of the two dates. */
export const handle = (panel: Element, end: 'since' | 'at'): HTMLInputElement =>
  one<HTMLInputElement>(panel, `input.${end}`);
