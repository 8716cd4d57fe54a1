/** The texts in English of what only maps of many actors or events have. */
const number = (count: number): string => count.toLocaleString('en-GB');

/** The messages in English. */
export const englishCrowd = {
  /** What is being done while a large dataset is prepared. */
  checking: 'Checking the data…',
  playing: (events: number) => `Going through ${number(events)} events…`,
  layingOut: (actors: number) => `Finding a place for each of ${number(actors)} actors…`,
  /** The search field above the map. */
  search: 'Find an actor or event',
  actors: 'Actors',
  events: 'Events',
  found: (shown: number, fitting: number, events: number) => {
    if (fitting + events === 0) return 'Nothing found.';
    const actors = fitting === 1 ? '1 actor' : `${number(fitting)} actors`;
    const which = shown < fitting ? `${number(shown)} of ${actors}` : actors;
    return events === 0
      ? `${which}.`
      : `${which}, ${events === 1 ? '1 event' : `${number(events)} events`}.`;
  },
  forward: (name: string, relations: number) =>
    `${name} brought forward, with ${relations === 1 ? '1 relation' : `${number(relations)} relations`}.`,
  showAll: 'Show all actors',
};

/** The messages of one language on many actors or events. */
export type CrowdMessages = typeof englishCrowd;
