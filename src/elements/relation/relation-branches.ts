/** The part of the relation panel that holds the record against every branch; loaded behind it, and played in slices. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { RECORD } from '../../model/choices.ts';
import type { Pair } from '../../model/pair.ts';
import { isRecord } from '../../model/sound-choices.ts';
import type { Timeline } from '../../model/timeline.ts';
import { briefPair } from '../../words/name-pair.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { branchChartStyles } from '../branches/branch-chart.styles.ts';
import { hasBranches, playBranches } from '../branches/branch-lines.ts';
import { drawBranchChart } from '../branches/draw-branch-chart.ts';
import { drawHeading } from '../draw-heading.ts';
import { addStyles } from '../late-part.ts';
import { playedTimeline } from '../played-dataset.ts';
import { SlicedWork } from '../sliced-work.ts';
import type { Telling } from '../telling.ts';

/** Draws the branches of one relation for its panel. */
export class RelationBranches {
  readonly #branches: SlicedWork<Timeline[]>;

  constructor(host: LitElement) {
    this.#branches = new SlicedWork(host);
    addStyles(host, branchChartStyles.flat());
  }

  /** The chart with its heading, as wide as is said in px; nothing where there are no branches, and until they are played. */
  section(
    telling: Telling,
    pair: Pair,
    means: { readonly headingLevel: number; readonly width: number },
  ): TemplateResult | typeof nothing {
    const { timeline, moment, words, localized } = telling;
    const { dataset, choices } = timeline;
    if (!hasBranches(dataset, choices)) return nothing;
    const key = [dataset, JSON.stringify({ ...choices, scenario: undefined })];
    const branches = this.#branches.resultFor(key, () => playBranches(dataset, choices));
    if (!branches) return nothing;
    const titleOf = ({ choices: { scenario } }: Timeline): string => {
      const title = dataset.scenarios.find(({ id }) => id === scenario)?.title;
      return title === undefined ? words.messages.timeline.changes : localized(title).text;
    };
    const record = playedTimeline(dataset, RECORD);
    const across = {
      record,
      branches: branches.map((branch) => ({ timeline: branch, title: titleOf(branch) })),
      pair,
      day: Math.floor(moment.day),
      width: means.width,
      picked: isRecord(choices)
        ? record
        : branches.find((branch) => branch.choices.scenario === choices.scenario),
    };
    const heading = panelMessages(words).branches.across.heading(briefPair(pair, dataset, words));
    return html`<section class="composition">
      ${drawHeading(means.headingLevel, heading, 'subtitle')} ${drawBranchChart(across, words)}
    </section>`;
  }
}
