/** What one language brings: one file each, filled in completely or it does not compile. */
import type { ChangesMessages } from '../changes/english-changes.ts';
import type { DoubtMessages } from '../doubt/english-doubt.ts';
import type { CrowdMessages } from '../english-crowd.ts';
import type { PanelMessages } from '../english-panels.ts';
import type { Messages } from '../english.ts';

export interface Language {
  /** BCP 47 tag without a region: `uk`. */
  readonly lang: string;
  /** BCP 47 tag for `Intl`: `uk`, or with the region or digits to write with, such as `ar-u-nu-latn`. */
  readonly locale: string;
  /** Puts right what `Intl` writes otherwise than readers of the language would. */
  readonly tidyDate?: (date: string) => string;
  readonly direction: 'ltr' | 'rtl';
  /** Said, in the language, while no native speaker has checked it; `undefined` once one has. */
  readonly awaitingReview: string | undefined;
  /** Texts of the first picture. */
  readonly messages: Messages;
  /** Texts of what is loaded behind it. */
  readonly panels: PanelMessages;
  /** Texts on how sure the numbers are. */
  readonly doubt: DoubtMessages;
  /** Texts of maps of many actors or events. */
  readonly crowd: CrowdMessages;
  /** Texts of the list of a reader's changes. */
  readonly changes: ChangesMessages;
}
