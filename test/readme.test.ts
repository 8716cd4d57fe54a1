// What README prints for journalists and teachers must work as it stands there.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseDatasetText } from '../src/dataset/parse-dataset.ts';
import { readLink } from '../src/explorer/link-state.ts';
import { english, shippedDataset } from './data/shipped.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');

test('the dataset that README prints is sound', () => {
  const [, text = ''] = /```json\n(.+?)```/s.exec(readme) ?? [];
  const result = parseDatasetText(text);
  expect(result.ok ? result.dataset.id : result.problems).toBe('two-ports');
});

test('the credit line names the dataset as it is', () => {
  const { title, version, license } = shippedDataset('us-russia-realignment.json');
  const credit = `> Alliance Map, “${english(title)}”, version ${version}, ${license}`;
  expect(readme.split('\n')).toContain(credit);
});

test('each link for a class opens what it asks for', () => {
  const links = [...readme.matchAll(/^- `(\?\S+)`:/gm)].map(([, link = '']) => link);
  expect(links).toHaveLength(5);
  for (const link of links) {
    const query = new URLSearchParams(link);
    const dataset = shippedDataset(`${query.get('story') ?? 'us-russia-realignment'}.json`);
    const { state, faults } = readLink(dataset, query);
    expect(faults, link).toEqual([]);
    expect(state.at, link).toBe(query.get('at'));
    expect(state.choices.scenario, link).toBe(query.get('scenario') ?? undefined);
  }
});
