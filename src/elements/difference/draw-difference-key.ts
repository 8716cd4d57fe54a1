/** Draws what the lines and arrows of a difference mean. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeKind } from '../../scene/map/change-tags.ts';
import { strokeWidth } from '../../scene/map/line-style.ts';
import { px } from '../../scene/map/route.ts';
import { differenceMessages } from '../../words/opened/difference-messages.ts';
import type { Words } from '../../words/words.ts';
import { changeDash } from './change-dash.ts';
import { changeInk } from './change-ink.ts';

/** The change in points, and the size of disc in px, that the samples of lines belong to. */
const SAMPLE = { points: 6, radius: 26 };

/** The key; lines that begin are in it where there are any. */
export function drawDifferenceKey(hasBegun: boolean, words: Words): TemplateResult {
  const difference = differenceMessages(words);
  return html`<ul class="key">
      <li>${drawSample('closer')} ${difference.keyCloser}</li>
      <li>${drawSample('apart')} ${difference.keyApart}</li>
      <li>${drawSample('unchanged')} ${difference.keyUnchanged}</li>
      ${hasBegun ? html`<li>${drawSample('begins')} ${difference.keyBegins}</li>` : nothing}
      <li>
        <svg class="sample" viewBox="0 0 44 14" aria-hidden="true">
          <circle class="ghost" cx="7" cy="7" r="5.5"></circle>
          <line class="shaft" x1="15" x2="36" y1="7" y2="7"></line>
          <path class="head" d="M44 7 34 2V12Z"></path>
        </svg>
        ${difference.keyMoved}
      </li>
    </ul>
    <p>${difference.keyWidth}</p>`;
}

function drawSample(kind: ChangeKind): TemplateResult {
  const hasColour = kind === 'closer' || kind === 'apart';
  const width = kind === 'unchanged' ? 1.5 : strokeWidth(SAMPLE.points, SAMPLE.radius);
  return html`<svg class="sample" viewBox="0 0 44 14" aria-hidden="true">
    <line
      class=${hasColour ? 'line' : `${kind}-sample`}
      x1="3"
      x2="41"
      y1="7"
      y2="7"
      stroke=${hasColour ? changeInk(kind === 'apart' ? -SAMPLE.points : SAMPLE.points) : nothing}
      stroke-width=${px(width)}
      stroke-dasharray=${changeDash(kind, width) ?? nothing}
    ></line>
  </svg>`;
}
