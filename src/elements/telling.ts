/** What the drawing functions of the panels need to speak of a moment, and how they show a text of the dataset. */
import { html, type TemplateResult } from 'lit';
import type { TextInLanguage } from '../dataset/localized-text.ts';
import type { LocalizedText } from '../dataset/schema.ts';
import type { Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';

/** A moment of a timeline, told in a language. */
export interface Telling {
  readonly timeline: Timeline;
  readonly moment: Moment;
  readonly words: Words;
  readonly localized: (text: LocalizedText) => TextInLanguage;
}

/** A text of the dataset as text, never as markup; marked with its language where that is not the interface's. */
export function drawText(telling: Telling, text: LocalizedText): TemplateResult | string {
  const found = telling.localized(text);
  return found.lang === telling.words.lang
    ? found.text
    : html`<span lang=${found.lang} dir="auto">${found.text}</span>`;
}
