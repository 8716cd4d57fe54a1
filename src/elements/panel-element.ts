/** Base class of the panels: cards of text around the map that tell of one moment. */
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { DatasetElement } from './dataset-element.ts';
import type { Telling } from './telling.ts';

/** Draws nothing while there is no dataset. */
export abstract class PanelElement extends DatasetElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Level of the panel's heading in the page around it, 1–4; those inside are one deeper. Default 3. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 3;
  }

  protected override render(): TemplateResult {
    if (!this.data) return this.renderEmpty();
    return this.renderPanel({
      timeline: this.timeline,
      moment: this.moment,
      words: this.words,
      localized: (text) => this.localized(text),
    });
  }

  /** The panel itself, once there is a dataset to tell of. */
  protected abstract renderPanel(telling: Telling): TemplateResult;
}
