/** The plain mark on everything that did not happen. */
import { html, nothing, type TemplateResult } from 'lit';
import { hypothesisAt } from '../model/hypothesis.ts';
import type { Telling } from './telling.ts';

/** The mark, or nothing while the record is shown. `projected` marks an event that is no record whatever the choices. */
export function drawHypotheticalMark(
  telling: Telling,
  projected = false,
): TemplateResult | typeof nothing {
  const { event } = telling.words.messages;
  const hypothesis = hypothesisAt(telling.timeline, telling.moment);
  if (!hypothesis && !projected) return nothing;
  const branch = hypothesis?.scenario && telling.localized(hypothesis.scenario.title).text;
  const text = hypothesis?.isChanged
    ? event.hypotheticalChoices(branch)
    : branch === undefined
      ? event.hypothetical
      : event.hypotheticalBranch(branch);
  return html`<span class="mark hypothetical" part="hypothetical">${text}</span>`;
}
