// The headless entry of the package: its whole surface, and one way through it. A change here is one for the changelog.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as entry from '../../src/model.ts';

const { createLayout, createTimeline, parseDatasetText, problemText } = entry;
const root = resolve(import.meta.dirname, '../..');

/** The names that a file exports, types among them. */
function exportedNames(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
}

test('offers exactly these functions', () => {
  expect(Object.keys(entry).sort()).toEqual([
    'cameoCode',
    'createLayout',
    'createTimeline',
    'describe',
    'hullGroups',
    'isIsoDate',
    'judgeClaim',
    'parseDataset',
    'parseDatasetText',
    'problemText',
    'scoreBand',
    'settingsAround',
    'splitIntoCamps',
    'tensionSince',
    'textIn',
    'throughLens',
    'toDay',
    'toIsoDate',
    'triadsInTension',
  ]);
});

test('offers exactly these types', () => {
  const types = exportedNames(resolve(root, 'src/model.ts')).filter((name) => !(name in entry));
  expect(types.sort()).toEqual([
    'Actor',
    'At',
    'CameoCode',
    'Camps',
    'ChangeCause',
    'Chapter',
    'Choices',
    'Claim',
    'Confidence',
    'Dataset',
    'DatasetEvent',
    'DayNumber',
    'Describable',
    'DoubtReason',
    'DoubtfulEvent',
    'Effect',
    'EventShare',
    'Extent',
    'IsoDate',
    'Layout',
    'Lens',
    'Level',
    'LevelMove',
    'LocalizedText',
    'Method',
    'Moment',
    'Opening',
    'OwnEvent',
    'Pair',
    'ParseResult',
    'Position',
    'Problem',
    'Quote',
    'Relation',
    'RelationChange',
    'RelationState',
    'Scenario',
    'ScoreBand',
    'ScoreRange',
    'Source',
    'StoryStep',
    'TenseTriad',
    'TensionStart',
    'TextInLanguage',
    'Theme',
    'Timeline',
    'TimelineEvent',
    'Verdict',
    'When',
    'Why',
  ]);
});

test('leads from the text of a dataset to scores, reasons, camps and places', () => {
  const text = readFileSync(resolve(root, 'data/us-russia-realignment.json'), 'utf8');
  const result = parseDatasetText(text);
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  const timeline = createTimeline(result.dataset);
  const state = timeline.relationsAt('2022-03-01');
  expect(state.score('RUS', 'UKR')).toBeLessThan(-7);
  expect(timeline.why('RUS', 'UKR', '2022-03-01')?.score).toBe(state.score('RUS', 'UKR'));
  expect(entry.splitIntoCamps(state).camps).toEqual([['USA', 'UKR', 'EUR'], ['RUS']]);
  expect(entry.hullGroups(state)).toEqual([['USA', 'UKR', 'EUR']]);
  expect(entry.triadsInTension(state)).toEqual([]);
  const places = createLayout(timeline).positionsAt('2022-03-01');
  expect([...places.keys()].sort()).toEqual(['EUR', 'RUS', 'UKR', 'USA']);
});
