/** Buttons that several panels have: close, and a switch between a few views. */
import { html, type TemplateResult } from 'lit';
import { drawGlyph } from './draw-glyph.ts';

/** A cross with a name. */
export function drawCloseButton(name: string, close: () => void): TemplateResult {
  return html`<button type="button" class="close" aria-label=${name} @click=${close}>
    ${drawGlyph('cross')}
  </button>`;
}

/** One view of a switch. */
export interface SwitchChoice {
  readonly text: TemplateResult | string;
  readonly isOn: boolean;
  readonly choose: () => void;
}

/** Buttons of which one is pressed. */
export function drawSwitch(name: string, choices: readonly SwitchChoice[]): TemplateResult {
  return html`<div class="switch" role="group" aria-label=${name}>
    ${choices.map(
      ({ text, isOn, choose }) =>
        html`<button type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${choose}>
          ${text}
        </button>`,
    )}
  </div>`;
}
