/** All that a reader can do to a timeline, as the parts of its picture report it. */
import type { PlaySpeed } from './play-speed.ts';

/** Who hears it: the timeline, which asks for what its host must answer. */
export interface TimelineActs {
  readonly togglePlay: () => void;
  readonly back: () => void;
  readonly next: () => void;
  readonly chooseChapter: (id: string | undefined) => void;
  /** Picks a branch by its id, or the record. */
  readonly chooseBranch: (id: string | undefined) => void;
  /** The slider was moved to a step by the keys it has by itself. */
  readonly slide: (step: number) => void;
  /** A tenth of the events forward (1) or back (−1). */
  readonly page: (direction: 1 | -1) => void;
  readonly enterSlider: () => void;
  readonly leaveSlider: () => void;
  readonly typeDate: (date: string) => void;
  /** The reader went into the date field, or left it. */
  readonly typing: (isTyping: boolean) => void;
  readonly chooseSpeed: (speed: PlaySpeed) => void;
  /** Folds or unfolds key and settings. */
  readonly toggleFold: () => void;
  /** Shows all relations, or the first few. */
  readonly toggleRows: () => void;
}
