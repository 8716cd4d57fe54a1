/** The part of the relation panel that holds the record against every branch; loaded behind it, and played in slices. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { RECORD } from '../../model/choices.ts';
import { ownChanges } from '../../model/own-changes.ts';
import type { Pair } from '../../model/pair.ts';
import type { Timeline } from '../../model/timeline.ts';
import { briefPair } from '../../words/name-pair.ts';
import { branchesMessages } from '../../words/opened/branches-messages.ts';
import { branchChartStyles } from '../branches/branch-chart.styles.ts';
import { branchLines, hasBranches, playBranchesSteps } from '../branches/branch-lines.ts';
import { drawBranchChart } from '../branches/draw-branch-chart.ts';
import { drawHeading } from '../draw-heading.ts';
import { addStyles } from '../late-part.ts';
import { playedTimeline } from '../played-dataset.ts';
import { LateResult } from '../late-result.ts';
import type { Telling } from '../telling.ts';

/** Draws the branches of one relation for its panel. */
export class RelationBranches {
  readonly #branches: LateResult<Timeline[]>;

  constructor(host: LitElement) {
    this.#branches = new LateResult(host);
    addStyles(host, branchChartStyles.flat());
  }

  /** The chart with its heading, as wide as is said in px; nothing where there are no branches, and until they are played. */
  section(
    telling: Telling,
    pair: Pair,
    means: { readonly headingLevel: number; readonly width: number },
  ): TemplateResult | typeof nothing {
    const { timeline, moment, words } = telling;
    const { dataset, choices } = timeline;
    if (!hasBranches(dataset, choices)) return nothing;
    const key = [dataset, JSON.stringify(ownChanges(choices))];
    const branches = this.#branches.resultFor(key, () => playBranchesSteps(dataset, choices));
    if (!branches) return nothing;
    const record = playedTimeline(dataset, RECORD);
    const across = {
      record,
      branches: branchLines(branches, words),
      pair,
      day: Math.floor(moment.day),
      width: means.width,
      picked: branches.find((branch) => branch.choices.scenario === choices.scenario) ?? record,
    };
    const heading = branchesMessages(words).across.heading(briefPair(pair, dataset, words));
    return html`<section class="composition">
      ${drawHeading(means.headingLevel, heading, 'subtitle')} ${drawBranchChart(across, words)}
    </section>`;
  }
}
