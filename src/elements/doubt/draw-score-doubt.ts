/** Draws how sure one score is: its range over settings, and what it is without each doubtful event. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetEvent } from '../../dataset/schema.ts';
import type { ScoreBand, ScoresWithout } from '../../model/doubt/score-band.ts';
import type { Pair } from '../../model/pair.ts';
import { doubtMessages } from '../../words/doubt/doubt-messages.ts';
import { shownScore } from '../../words/shown-points.ts';
import { drawEventButton } from '../draw-event-button.ts';
import { drawHeading } from '../draw-heading.ts';
import type { Telling } from '../telling.ts';

/** What there is to draw. */
export interface ScoreDoubt {
  readonly telling: Telling;
  readonly pair: Pair;
  /** The band at the moment of the telling alone. */
  readonly band: ScoreBand;
  readonly headingLevel: number;
  /** Takes the reader to an event. */
  readonly goTo: (event: DatasetEvent) => void;
}

/** A sentence on the settings, and a list of the doubtful events up to the moment. */
export function drawScoreDoubt(doubt: ScoreDoubt): TemplateResult {
  const { telling, band, headingLevel } = doubt;
  const { score } = doubtMessages(telling.words);
  const happened = band.withoutEvents.filter(({ event }) => hasHappened(event, telling));
  return html`${drawRange(doubt)}
    <p class="small soft">${score.noMargin}</p>
    ${
      happened.length === 0
        ? html`<p class="small">${score.noEvents}</p>`
        : html`${drawHeading(headingLevel, score.events, 'label')}
            <ul class="without">
              ${happened.map((without) => html`<li>${drawWithout(doubt, without)}</li>`)}
            </ul>`
    }`;
}

function drawRange({ telling, band }: ScoreDoubt): TemplateResult | typeof nothing {
  const { score } = doubtMessages(telling.words);
  const [range] = band.overSettings;
  if (!range) return nothing;
  const [low, high] = [range.low, range.high].map((end) => telling.words.score(end));
  return html`<p>
    ${low === high ? score.rangeOne(band.settings, low!) : score.range(band.settings, low!, high!)}
  </p>`;
}

function hasHappened(event: DatasetEvent, { timeline, moment }: Telling): boolean {
  const placed = timeline.event(event.id);
  return placed !== undefined && placed.after.applied <= moment.applied;
}

function drawWithout(
  { telling, pair, goTo }: ScoreDoubt,
  { event, reason, scores }: ScoresWithout,
): TemplateResult {
  const { words, timeline, moment } = telling;
  const messages = doubtMessages(words);
  const shown = timeline.scoreAt(pair, moment) ?? 0;
  const [alone] = scores;
  const isSame = alone !== undefined && shownScore(alone) === shownScore(shown);
  const value = alone === undefined ? messages.score.unknown : words.score(alone);
  return html`<div class="what">
      ${drawEventButton(telling, event, goTo, { below: messages.reason[reason] })}
    </div>
    <span class="small"
      >${isSame ? messages.score.same(value) : messages.score.instead(value, words.score(shown))}</span
    >`;
}
