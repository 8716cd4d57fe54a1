/** What is said where the story is told step by step; it comes with what speaks it. */
import type { Opened } from './opened.ts';

const english = {
  name: 'Story',
  position: (step: number, total: number) => `Step ${step} of ${total}`,
  /** After the date of a step in a branch: what the changes on the map are counted from. */
  fromRecord: ' · compared with the record',
  back: 'Back',
  next: 'Next',
  leave: 'Leave the story',
  explore: 'Explore freely',
};

/** The messages of one language. */
export type StoryMessages = typeof english;

/** The messages in the language of the words. */
export function storyMessages({ panels }: Opened<'story', StoryMessages>): StoryMessages {
  return panels?.story ?? english;
}
