/**
 * What one language brings: one file each, filled in completely or it does not compile. Its messages stand in the order of
 * the English ones, so that both can be read side by side.
 */
import type { ChangesMessages } from '../changes/english-changes.ts';
import type { DoubtMessages } from '../doubt/english-doubt.ts';
import type { CrowdMessages } from '../english-crowd.ts';
import type { PanelMessages } from '../english-panels.ts';
import type { Messages } from '../english.ts';
import type { ActorChangesMessages } from '../opened/actor-changes-messages.ts';
import type { BalanceMessages } from '../opened/balance-messages.ts';
import type { BranchesMessages } from '../opened/branches-messages.ts';
import type { DifferenceMessages } from '../opened/difference-messages.ts';
import type { RelationMessages } from '../opened/relation-messages.ts';
import type { SavingMessages } from '../opened/saving-messages.ts';
import type { StoryMessages } from '../opened/story-messages.ts';

export interface Language {
  /** BCP 47 tag without a region: `uk`. */
  readonly lang: string;
  /** BCP 47 tag for `Intl`: `uk`, or with the region or digits to write with, such as `ar-u-nu-latn`. */
  readonly locale: string;
  /** Puts right what `Intl` writes otherwise than readers of the language would. */
  readonly tidyDate?: (date: string) => string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between the items of a short row, with its space; absent where it is `, `. */
  readonly comma?: string;
  /** Said, in the language, while no native speaker has checked it; `undefined` once one has. */
  readonly awaitingReview: string | undefined;
  /** Texts of the first picture. */
  readonly messages: Messages;
  /** Texts of what is loaded behind it, and of what a reader opens. */
  readonly panels: PanelMessages & OpenedMessages;
  /** Texts on how sure the numbers are. */
  readonly doubt: DoubtMessages;
  /** Texts of maps of many actors or events. */
  readonly crowd: CrowdMessages;
  /** Texts of the list of a reader's changes. */
  readonly changes: ChangesMessages;
}

/** What in English stands in `opened/`. */
interface OpenedMessages {
  readonly panels: ActorChangesMessages & RelationMessages;
  readonly balance: BalanceMessages;
  readonly branches: BranchesMessages;
  readonly difference: DifferenceMessages;
  readonly saving: SavingMessages;
  readonly story: StoryMessages;
}
