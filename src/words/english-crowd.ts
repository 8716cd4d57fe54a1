/** The texts in English of what only maps of many actors or events have. */
const count = new Intl.NumberFormat('en-GB');

export const englishCrowd = {
  /** What is being done while a large dataset is prepared. */
  checking: 'Checking the data…',
  playing: (events: number) => `Going through ${count.format(events)} events…`,
  layingOut: (actors: number) => `Finding a place for each of ${count.format(actors)} actors…`,
};

export type CrowdMessages = typeof englishCrowd;
