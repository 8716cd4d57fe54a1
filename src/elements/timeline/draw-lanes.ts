/** Draws the record and its branches as lanes below the axis: radio buttons over one picture. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { toDay } from '../../dataset/calendar-date.ts';
import { textIn } from '../../dataset/localized-text.ts';
import type { Scenario } from '../../dataset/schema.ts';
import { ownChanges } from '../../model/own-changes.ts';
import { BUTTON_RADIUS, branchLanes, type BranchLane } from '../../scene/timeline/branch-lanes.ts';
import { themePath } from '../../scene/theme-glyph.ts';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { titleInSentence } from '../../words/title-in-sentence.ts';
import type { Words } from '../../words/words.ts';
import { drawSentence } from '../draw-sentence.ts';
import type { TimelineActs } from './timeline-acts.ts';
import { roundPx } from '../../scene/round-px.ts';

/** Radius of what happened on the line of the record, in px. */
const DOT = 2;
/** Glyphs smaller than this cannot be told apart. */
const LEAST_GLYPH = 3.4;

/** One radio button a lane, so that all are one tab stop and arrows go from one to the next. */
export function drawLanes(scene: TimelineScene, acts: TimelineActs, words: Words): TemplateResult {
  const { dataset, choices } = scene.timeline;
  const { branches } = panelMessages(words);
  const spokenOf = (scenario: Scenario | undefined): string =>
    scenario
      ? branches.lane(
          titleInSentence(scenario.title, dataset, words),
          scenario.events.length,
          words.date(toDay(scenario.from)),
        )
      : hasChanges(scene)
        ? words.messages.event.hypotheticalChoices(undefined)
        : branches.record;
  return html`
    <fieldset class="branches" part="branches" aria-label=${branches.pictures}>
      <svg class="lane-picture" aria-hidden="true">
        ${guard([scene, words], () => drawPicture(scene, words))}
      </svg>
      ${[undefined, ...dataset.scenarios].map(
        (scenario) => html`
          <label class="lane">
            <input
              type="radio"
              name="branch"
              .checked=${live(scenario?.id === choices.scenario)}
              @change=${() => acts.chooseBranch(scenario?.id)}
              @click=${() => {
                // Pressed again it changes nothing: its steps are played, or wait.
                if (scenario && scenario.id === choices.scenario) acts.togglePlay();
              }}
            />
            <span class="spoken">${drawSentence(spokenOf(scenario), dataset)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function nameOf(scenario: Scenario | undefined, scene: TimelineScene, words: Words): string {
  const { whatIf, ownChanges, record } = panelMessages(words).branches;
  if (scenario)
    return whatIf(textIn(scenario.title, words.lang, scene.timeline.dataset.language).text);
  return hasChanges(scene) ? ownChanges : record;
}

/** Whether without a scenario, too, something else is played than what happened. */
function hasChanges({ timeline }: TimelineScene): boolean {
  return ownChanges(timeline.choices) !== undefined;
}

function drawPicture(scene: TimelineScene, words: Words): SVGTemplateResult[] {
  const { timeline, scale, metrics } = scene;
  const { lanes, radius } = branchLanes({
    dataset: timeline.dataset,
    scale,
    metrics,
    nameOf: (scenario) => nameOf(scenario, scene, words),
  });
  const isChosen = ({ scenario }: BranchLane): boolean =>
    scenario?.id === timeline.choices.scenario;
  // Last comes on top.
  return lanes
    .toSorted((one, other) => Number(isChosen(one)) - Number(isChosen(other)))
    .map((lane) => {
      const isRecorded = !lane.scenario && !hasChanges(scene);
      return drawLane(lane, radius, { isRecorded, isChosen: isChosen(lane) });
    });
}

function drawLane(
  { scenario, y, line, name, steps }: BranchLane,
  radius: number,
  { isRecorded, isChosen }: { readonly isRecorded: boolean; readonly isChosen: boolean },
): SVGTemplateResult {
  const isDot = !scenario || radius < LEAST_GLYPH;
  const dot = scenario ? radius : DOT;
  return svg`
    <g class="${isRecorded ? 'recorded' : 'what-if'} ${isChosen ? 'chosen' : ''}">
      <path class="line" d=${line}></path>
      ${steps.map(({ x, theme }) => svg`<path class="step" d=${themePath(isDot ? 'law' : theme, isDot ? dot : radius, [roundPx(x), y])}></path>`)}
      <circle class="button" cx=${name.buttonX} cy=${name.y} r=${BUTTON_RADIUS}></circle>
      ${isChosen ? svg`<circle class="pressed" cx=${name.buttonX} cy=${name.y} r=${BUTTON_RADIUS / 2}></circle>` : nothing}
      <text class=${name.side === 'before' ? 'before' : nothing} x=${name.x} y=${name.y}>${name.text}</text>
    </g>`;
}
