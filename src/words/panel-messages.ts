/** The messages of what is loaded behind the first picture; apart from `words.ts`, so that they come with what speaks them. */
import { englishPanels, type PanelMessages } from './english-panels.ts';
import type { Words } from './words.ts';

/** The messages of the panels and of the event card's small print, in the language of the words. */
export function panelMessages({ panels }: Words): PanelMessages {
  return panels ?? englishPanels;
}
