/** Headings whose level the page around an element decides. */
import { html, type TemplateResult } from 'lit';

/** A heading of level 1–5; other levels are drawn as the nearest of these. */
export function drawHeading(
  level: number,
  content: TemplateResult | string,
  className = 'title',
): TemplateResult {
  if (level <= 1) return html`<h1 class=${className} part="heading">${content}</h1>`;
  if (level === 2) return html`<h2 class=${className} part="heading">${content}</h2>`;
  if (level === 4) return html`<h4 class=${className} part="heading">${content}</h4>`;
  if (level >= 5) return html`<h5 class=${className} part="heading">${content}</h5>`;
  return html`<h3 class=${className} part="heading">${content}</h3>`;
}
