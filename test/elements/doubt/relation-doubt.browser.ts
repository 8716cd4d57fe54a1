// How sure a score is, in the relation panel: the band, the doubtful events, other scales.
import { describe, expect, test } from 'vitest';
import '../../../src/elements/relation/alliance-relation.ts';
import type { AllianceRelation } from '../../../src/elements/relation/alliance-relation.ts';
import { audit } from '../../support/audit.ts';
import { all, one, requestsOf, settled, show, smallTargets, textOf, until } from '../show.ts';

const focusedActors = ['us', 'ua'];

/** The panel with its doubt worked out and opened. */
async function showDoubt(more: Partial<AllianceRelation> = {}, width = 380) {
  const panel = await show(
    'alliance-relation',
    { at: '2025-05-12', focusedActors, ...more },
    width,
  );
  await until(() => all(panel, '.band').length === 1);
  await openDoubt(panel);
  return panel;
}

async function openDoubt(panel: AllianceRelation): Promise<void> {
  one<HTMLDetailsElement>(panel, 'details.doubt').open = true;
  await until(() => all(panel, '.scale-name').length === 3);
  await until(() => !panel.shadowRoot?.textContent.includes('Trying other settings'));
  await settled(panel);
}

describe('the range of a score', () => {
  test('lies behind the lines of the chart, is in its key and in its text', async () => {
    const panel = await showDoubt();
    const band = one<SVGPathElement>(panel, '.band');
    const line = one<SVGPathElement>(panel, '.course');
    expect(band.compareDocumentPosition(line)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const [inside, course] = [band.getBBox(), line.getBBox()];
    expect(inside.y).toBeLessThanOrEqual(course.y);
    expect(inside.y + inside.height).toBeGreaterThanOrEqual(course.y + course.height);
    expect(textOf(one(panel, '.key'))).toContain('range of other settings');
    expect(one(panel, '.chart').getAttribute('aria-label')).toMatch(
      /Shaded: range over 525 settings of the two constants and without each doubtful event; on 12\u00a0May\u00a02025 between \+\d\.\d and \+\d\.\d\.$/,
    );
  });

  test('can be put away and shown again', async () => {
    const panel = await showDoubt();
    const box = one<HTMLInputElement>(panel, '.band-switch input');
    expect(all(panel, '.added')).toEqual([]);
    box.click();
    await settled(panel);
    expect(all(panel, '.band')).toEqual([]);
    expect(all(panel, '.added')).toHaveLength(1);
    expect(textOf(one(panel, '.key'))).not.toContain('range');
    expect(one(panel, '.chart').getAttribute('aria-label')).not.toContain('Shaded');
    box.click();
    await settled(panel);
    expect(all(panel, '.band')).toHaveLength(1);
  });

  test('is told in a sentence that does not call it a margin of error', async () => {
    const panel = await showDoubt();
    expect(textOf(one(panel, '.doubt-body > p'))).toMatch(
      /^With 525 settings of the two constants, gain and half-life, each from half to one and a half of its published value, the score lies between \+\d\.\d and \+\d\.\d\.$/,
    );
    expect(textOf(one(panel, '.doubt-body'))).toContain('not a margin of error');
  });
});

describe('the score without a doubtful event', () => {
  test('is listed for each that has happened, and leads to it', async () => {
    const panel = await showDoubt();
    expect(all(panel, '.without li').map(textOf)).toEqual([
      'A clash in public disputed +6.4 instead of +5.6',
      'Aid resumes? only reported +5.1 instead of +5.6',
    ]);
    const heard = requestsOf(panel);
    one<HTMLButtonElement>(panel, '.without button').click();
    expect(heard).toEqual([
      { name: 'alliance-at-change', detail: { at: '2025-02-01' }, composed: true },
    ]);
    panel.at = '2025-01-15';
    await settled(panel);
    await openDoubt(panel);
    expect(all(panel, '.without li')).toEqual([]);
    expect(textOf(one(panel, '.doubt-body'))).toContain('touches this relation.');
  });
});

describe('other scales', () => {
  test('stand one below the other, or all in one row: none is left over', async () => {
    for (const [width, columns] of [
      [300, 1],
      [380, 1],
      [700, 3],
    ] as const) {
      const panel = await showDoubt({}, width);
      const lefts = all(panel, '.scales li').map((one) => one.getBoundingClientRect().left);
      expect(new Set(lefts).size, `${String(width)} px`).toBe(columns);
    }
  });

  test('stand side by side with the published one, each with its score', async () => {
    const panel = await showDoubt();
    const names = all(panel, '.scale-name').map(textOf);
    expect(names.map((name) => name.replace(/ [+−]?[\d.]+$/, ''))).toEqual([
      'Published scores',
      'Only the sign',
      'By class of act',
    ]);
    expect(names[0]).toBe('Published scores +5.6');
    const charts = all<SVGSVGElement>(panel, '.small-chart');
    expect(charts.map((chart) => chart.getAttribute('aria-label'))[0]).toBe(
      'Published scores: US–Ukraine on 12\u00a0May\u00a02025: +5.6, friendly',
    );
    expect(charts.every((chart) => chart.getBoundingClientRect().height > 40)).toBe(true);
  });
});

test('what is folded away is not drawn', async () => {
  const panel = await showDoubt();
  one<HTMLDetailsElement>(panel, 'details.doubt').open = false;
  await until(() => all(panel, '.doubt-body').length === 0);
});

test('a relation that is not known has no doubt to show', async () => {
  const panel = await show('alliance-relation', { at: '2025-01-15', focusedActors: ['ru', 'ua'] });
  await until(() => all(panel, '.band-switch').length === 1);
  await settled(panel);
  expect(all(panel, 'details.doubt')).toEqual([]);
});

test('all of it passes the audit, narrow and wide, with targets to hit', async () => {
  for (const width of [300, 700]) {
    const panel = await showDoubt({}, width);
    expect(await audit()).toEqual([]);
    expect(smallTargets(panel)).toEqual([]);
    expect(panel.scrollWidth).toBeLessThanOrEqual(width);
  }
});
