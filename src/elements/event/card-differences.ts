/** What the reader's switch makes of the day, right below it: a small map and a table. */
import type { LitElement, TemplateResult } from 'lit';
import { besideRecordStyles } from '../changes/beside-record.styles.ts';
import { drawBesideRecord } from '../changes/draw-beside-record.ts';
import { differencesStyles, drawDifferences } from '../changes/draw-differences.ts';
import { addStyles } from '../late-part.ts';
import { mapMarkStyles } from '../map/alliance-map.styles.ts';
import { SizeController } from '../size-controller.ts';
import type { Telling } from '../telling.ts';

/** Draws it for one card. */
export class CardDifferences {
  readonly #size: SizeController;

  constructor(card: LitElement) {
    addStyles(card, [mapMarkStyles, differencesStyles, besideRecordStyles]);
    this.#size = new SizeController(card, '.picture > .gauge');
  }

  draw(telling: Telling): TemplateResult {
    return drawDifferences(telling, drawBesideRecord(telling, this.#size.innerWidth));
  }
}
