/** Small signs drawn as shapes, because not every font has them. They say nothing to a screen reader. */
import { html, type TemplateResult } from 'lit';

const PATHS = {
  up: 'M5 0.8 9.8 9.2H0.2Z',
  down: 'M5 9.2 0.2 0.8H9.8Z',
  onward: 'M0 5H9.5M6.5 2 9.5 5 6.5 8',
  tick: 'M0.5 5.5 3.5 8.5 9.5 1.5',
  cross: 'M1 1 9 9M9 1 1 9',
} as const;

/** One sign, as high as a capital letter, in the colour of the text around it. */
export function drawGlyph(name: keyof typeof PATHS): TemplateResult {
  return html`<svg class="glyph ${name}" viewBox="0 0 10 10" aria-hidden="true">
    <path d=${PATHS[name]}></path>
  </svg>`;
}
