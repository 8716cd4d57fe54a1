/** The texts in English of what only maps of many actors or events have. */
const count = new Intl.NumberFormat('en-GB');

/** The messages in English. */
export const englishCrowd = {
  /** What is being done while a large dataset is prepared. */
  checking: 'Checking the data…',
  playing: (events: number) => `Going through ${count.format(events)} events…`,
  layingOut: (actors: number) => `Finding a place for each of ${count.format(actors)} actors…`,
  /** The search field above the map. */
  search: 'Find an actor or event',
  actors: 'Actors',
  events: 'Events',
  found: (shown: number, fitting: number, events: number) => {
    if (fitting + events === 0) return 'Nothing found.';
    const actors = fitting === 1 ? '1 actor' : `${count.format(fitting)} actors`;
    const which = shown < fitting ? `${count.format(shown)} of ${actors}` : actors;
    return events === 0
      ? `${which}.`
      : `${which}, ${events === 1 ? '1 event' : `${events} events`}.`;
  },
  forward: (name: string, relations: number) =>
    `${name} brought forward, with ${relations === 1 ? '1 relation' : `${relations} relations`}.`,
  showAll: 'Show all actors',
};

/** The messages of one language on many actors or events. */
export type CrowdMessages = typeof englishCrowd;
