/** Draws the colours of the scores as a gradient, from hostile to allied. */
import { svg, type SVGTemplateResult } from 'lit';
import { SCORE_RAMP } from './ink.ts';

/** The stops of a gradient, in even steps. */
export function drawRampStops(): SVGTemplateResult[] {
  const last = SCORE_RAMP.light.length - 1;
  return SCORE_RAMP.light.map(
    (_, step) => svg`<stop offset=${step / last} stop-color="var(--score-${step})"></stop>`,
  );
}
