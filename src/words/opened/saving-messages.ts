/** What is said where a picture or a table is saved; it comes with what speaks it. */
import type { Opened } from './opened.ts';

const english = {
  name: 'Download what is seen',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  csv: 'Table (CSV)',
  hint: 'The picture is the map as you see it, for print or an article. The table has a row for each relation, with its sources.',
  working: 'Being made…',
  saved: (file: string) => `Handed to your browser as ${file}.`,
  failed: 'This page cannot make that file.',
  noPng: 'This page cannot make a PNG. Take the SVG.',
  /** Below the picture. */
  source: (title: string, version: string, licence: string) =>
    `Data: ${title}, version ${version}, ${licence}.`,
  fromRecord: 'Changes are counted from the record on the same date.',
  /** What a change is counted from, in a cell of the table. */
  record: 'the record on the same date',
  rightBefore: (date: string, title: string) => `right before ${date}, ${title}`,
  columns: {
    actor: 'Actor',
    otherActor: 'Other actor',
    score: 'Score',
    low: 'Lowest over settings',
    high: 'Highest over settings',
    inWords: 'In words',
    before: 'Score before',
    change: 'Change',
    countedFrom: 'Change counted from',
    date: 'Date',
    standing: 'Recorded or hypothetical',
    movedBy: 'Last moved by',
    movedOn: 'Date of that event',
    confidence: 'Confidence of that event',
    eventSources: 'Sources of that event',
    levelSources: 'Sources of the standing level',
    dataset: 'Dataset',
    licence: 'Licence',
    link: 'Link',
  },
};

/** The messages of one language. */
export type SavingMessages = typeof english;

/** The messages in the language of the words. */
export function savingMessages({ panels }: Opened<'saving', SavingMessages>): SavingMessages {
  return panels?.saving ?? english;
}
