/** Shows the faults of a dataset in its place: where each is, what was found, what is wanted, how to mend it. */
import { html, type TemplateResult } from 'lit';
import type { Problem } from '../dataset/problem.ts';
import type { Words } from '../words/words.ts';

/** All problems as a list that scrolls when it is long. */
export function drawProblems(problems: readonly Problem[], words: Words): TemplateResult {
  const { explorer } = words.messages;
  return html`
    <slot name="headline"></slot>
    <section class="problems" role="alert">
      <h2>${explorer.problems(problems.length)}</h2>
      <ol tabindex="0" aria-label=${explorer.problemList}>
        ${problems.map(
          ({ path, found, expected, remedy }) => html`
            <li>
              <code>${path === '' ? explorer.wholeFile : path}</code>
              <p>${explorer.problem(found, expected)} ${remedy}</p>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}
