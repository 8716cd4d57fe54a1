/** A change in points: an arrow and a number for the eye, a sentence for the ear. */
import { html, type TemplateResult } from 'lit';
import { shownChange } from '../words/shown-points.ts';
import type { Words } from '../words/words.ts';
import { drawGlyph } from './draw-glyph.ts';

/** How far a score moved, as the two shown scores tell it; no move is shown as a word, or as 0.0 among numbers. */
export function drawPoints(
  from: number | undefined,
  to: number | undefined,
  words: Words,
  unchangedAs: 'word' | 'number' = 'word',
): TemplateResult {
  const { relation } = words.messages;
  const change = shownChange(from, to);
  if (change === 0 && unchangedAs === 'word') {
    return html`<span class="soft">${relation.unchanged}</span>`;
  }
  if (change === 0) {
    return html`<span class="none" aria-hidden="true">${words.points(0)}</span>
      <span class="spoken">${relation.unchanged}</span>`;
  }
  const points = words.points(change);
  const closer = change > 0;
  const spoken = closer ? relation.pointsCloser(points) : relation.pointsApart(points);
  return html`<span class="points ${closer ? 'closer' : 'apart'}" aria-hidden="true"
      >${drawGlyph(closer ? 'up' : 'down')} ${points}</span
    >
    <span class="spoken">${spoken}</span>`;
}

/** A score, or the word for unknown. */
export function writeScore(score: number | undefined, words: Words): string {
  return score === undefined ? words.messages.relation.unknown : words.score(score);
}
