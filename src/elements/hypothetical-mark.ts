/** The plain mark on everything that did not happen. */
import { html, nothing, type TemplateResult } from 'lit';
import { hypothesisAt } from '../model/hypothesis.ts';
import { titleInSentence } from '../words/title-in-sentence.ts';
import { drawSentence } from './draw-sentence.ts';
import type { Telling } from './telling.ts';

/** The mark, or nothing while the record is shown. `projected` marks an event that is no record whatever the choices. */
export function drawHypotheticalMark(
  telling: Telling,
  projected = false,
): TemplateResult | typeof nothing {
  const { timeline, moment, words } = telling;
  const { dataset } = timeline;
  const { event } = words.messages;
  const hypothesis = hypothesisAt(timeline, moment);
  if (!hypothesis && !projected) return nothing;
  const branch = hypothesis?.scenario && titleInSentence(hypothesis.scenario.title, dataset, words);
  const text = hypothesis?.isChanged
    ? event.hypotheticalChoices(branch)
    : branch === undefined
      ? event.hypothetical
      : event.hypotheticalBranch(branch);
  return html`<span class="mark hypothetical" part="hypothetical"
    >${drawSentence(text, dataset)}</span
  >`;
}
