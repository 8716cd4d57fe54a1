/** The stories that ship with the page. */

const STORIES = ['us-russia-realignment', 'europe-1872-1907', 'cold-war-triangle'] as const;

/** The address of the dataset of a story by id; `undefined` for the first story, and for an id that does not exist. */
export function storyAddress(id: string | null): string | undefined {
  const story = STORIES.find((candidate) => candidate === id);
  return story === undefined || story === STORIES[0] ? undefined : `./data/${story}.json`;
}

/** Whether the page has a story of this id. */
export function isStory(id: string): boolean {
  return STORIES.some((story) => story === id);
}
