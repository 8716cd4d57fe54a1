/** All that English says behind the first picture, in the form in which another language brings it. */
import { englishPanels } from '../../src/words/english-panels.ts';
import type { Language } from '../../src/words/languages/language.ts';
import { actorChangesMessages } from '../../src/words/opened/actor-changes-messages.ts';
import { balanceMessages } from '../../src/words/opened/balance-messages.ts';
import { branchesMessages } from '../../src/words/opened/branches-messages.ts';
import { differenceMessages } from '../../src/words/opened/difference-messages.ts';
import { relationMessages } from '../../src/words/opened/relation-messages.ts';
import { savingMessages } from '../../src/words/opened/saving-messages.ts';
import { storyMessages } from '../../src/words/opened/story-messages.ts';

const { panels, balance, branches, difference, saving } = englishPanels;

/** What is there from the start, with what comes when a reader opens it. */
export const allEnglishPanels: Language['panels'] = {
  ...englishPanels,
  panels: { ...panels, ...actorChangesMessages({}), ...relationMessages({}) },
  balance: { ...balance, ...balanceMessages({}) },
  branches: { ...branches, ...branchesMessages({}) },
  difference: { ...difference, ...differenceMessages({}) },
  saving: { ...saving, ...savingMessages({}) },
  story: storyMessages({}),
};
