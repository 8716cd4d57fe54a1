// The datasets that are shipped, read and checked once for the tests of this folder.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { textIn } from '../../src/dataset/localized-text.ts';
import { parseDatasetText } from '../../src/dataset/parse-dataset.ts';
import type { Dataset, DatasetEvent, LocalizedText, Source } from '../../src/dataset/schema.ts';

export const folder = resolve(import.meta.dirname, '../../data');

/** File names of the datasets; the other JSON file is the table of codes. */
export const datasetFiles: readonly string[] = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && name !== 'cameo-goldstein.json',
);

/** Reads a shipped dataset; throws with every problem when it does not hold. */
export function shippedDataset(file: string): Dataset {
  const result = parseDatasetText(readFileSync(resolve(folder, file), 'utf8'));
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems, null, 2)}`);
  return result.dataset;
}

/** A text as an English reader sees it. */
export const english = (text: LocalizedText | undefined): string =>
  text === undefined ? '' : textIn(text, 'en', 'en').text;

export const projectedEvents = (dataset: Dataset): DatasetEvent[] =>
  dataset.scenarios.flatMap(({ events }) => events);

export const allEvents = (dataset: Dataset): DatasetEvent[] => [
  ...dataset.events,
  ...projectedEvents(dataset),
];

/** Everything that must cite sources, named, with what it cites. */
export function citations(dataset: Dataset): { what: string; sources: readonly Source[] }[] {
  const byId = new Map(dataset.sources.map((source) => [source.id, source]));
  const cite = (what: string, ids: readonly string[]) => ({
    what,
    sources: ids.map((id) => byId.get(id)!),
  });
  return [
    ...dataset.levels.map(({ between, sources }) => cite(`level ${between.join('–')}`, sources)),
    ...allEvents(dataset).flatMap((event) => [
      cite(event.id, event.sources),
      ...event.levels.map(({ between, sources }) =>
        cite(`${event.id} level ${between.join('–')}`, sources ?? event.sources),
      ),
      ...event.quotes.map(({ speaker, sources }) => cite(`${event.id} quote ${speaker}`, sources)),
    ]),
  ];
}
