import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import '../../../src/elements/branches/alliance-branches.ts';
import type { AllianceBranches } from '../../../src/elements/branches/alliance-branches.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { dataset } from '../../support/datasets.ts';
import { middleOf, mouse, prefer } from '../reader.ts';
import { all, one, settled, show, smallTargets, textOf, until } from '../show.ts';

/** The branches of the quarrel, whose host answers every request. */
async function showBranches(
  settings: Partial<AllianceBranches> = {},
  width = 1200,
): Promise<AllianceBranches> {
  const branches = await show('alliance-branches', { at: '2025-05-12', ...settings }, width);
  branches.addEventListener('alliance-scenario-change', ({ detail }) => {
    branches.choices = { ...branches.choices, scenario: detail.scenario };
  });
  branches.addEventListener('alliance-at-change', ({ detail }) => {
    branches.at = detail.at;
  });
  await until(() => all(branches, '.picture svg').length > 0);
  return branches;
}

const names = (branches: Element): string[] => all(branches, '.card h4').map(textOf);
const picked = (branches: Element): string[] =>
  all(branches, '.card [aria-pressed="true"]').map(textOf);
const cells = (card: Element, selector: string): string[] =>
  [...card.querySelectorAll(selector)].map(textOf);

describe('the comparison', () => {
  test('shows the record and every branch, each with a picture, a sentence and its scores', async () => {
    const branches = await showBranches();
    expect(textOf(one(branches, 'h3'))).toBe('The branches compared, 12 May 2025');
    expect(names(branches)).toEqual(['What actually happened', 'A bargain']);
    const [record, bargain] = all(branches, '.card');
    expect(textOf(record!.querySelector('.sentence')!)).toBe(
      'By 12 May 2025, the United States stands 1.1 points closer to Ukraine than on 28 February 2025, because of “Aid resumes?” and as earlier events fade.',
    );
    expect(textOf(bargain!.querySelector('.sentence')!)).toMatch(
      /^By 12 May 2025, .* in the record, because .*\.$/,
    );
    expect(cells(bargain!, 'tbody th')).toEqual(['US–Russia', 'US–Ukraine', 'Russia–Ukraine']);
    expect(cells(record!, 'thead th')).toEqual(['Relation', 'Score']);
    expect(cells(bargain!, 'thead th')).toEqual(['Relation', 'Score', 'Against the record']);
  });

  test('marks what did not happen, and says what did', async () => {
    const branches = await showBranches();
    expect(all(branches, '.mark').map(textOf)).toEqual(['Recorded', 'Hypothetical']);
    const spoken = all(branches, '.picture[role="img"]').map((one) =>
      one.getAttribute('aria-label')!,
    );
    expect(spoken.map((text) => text.startsWith('Hypothetical. '))).toEqual([false, true]);
    expect(getComputedStyle(all(branches, '.card')[1]!).borderTopStyle).toBe('dashed');
    expect(getComputedStyle(all(branches, '.card')[0]!).borderTopStyle).toBe('solid');
  });

  // The picked one's wider border, half a px of which is not drawn, shifted its rows.
  test('has the text of all cards at the same distance from their edges', async () => {
    const branches = await showBranches();
    const [shown, other] = all(branches, '.card').map((card) => {
      const row = card.querySelector('tbody tr')!.getBoundingClientRect();
      const { left, right } = card.getBoundingClientRect();
      return [row.left - left, right - row.right];
    });
    for (const side of [0, 1]) expect(shown![side]).toBeCloseTo(other![side]!, 2);
    const tops = all(branches, '.pick').map((pick) => pick.getBoundingClientRect().top);
    expect(tops[0]).toBeCloseTo(tops[1]!, 2);
  });

  test('draws ghosts of the record in the branches alone', async () => {
    const branches = await showBranches();
    const [record, bargain] = all(branches, '.picture');
    expect(record!.querySelectorAll('.ghost')).toHaveLength(0);
    expect(bargain!.querySelectorAll('.record .ghost').length).toBeGreaterThan(0);
  });

  test('begins where the branches end for a reader before the fork, as there all are alike', async () => {
    const branches = await showBranches({ at: '2025-01-15' });
    const slider = one<HTMLInputElement>(branches, 'input');
    expect(one(branches, 'h3').textContent).toContain(slider.getAttribute('aria-valuetext'));
    expect(slider.getAttribute('aria-valuetext')).toBe('April\u00a02025');
    expect(textOf(one(branches, '.ends'))).toBe(
      'Your date is earlier: the pictures show where the branches end.',
    );
  });

  test('names no day where what happens is known by its month', async () => {
    const branches = await showBranches({ at: '2025-04-01' });
    const named = all(branches, '[aria-label], [aria-valuetext]').map(
      (one) => one.getAttribute('aria-label') ?? one.getAttribute('aria-valuetext'),
    );
    const written = all(branches, 'h3, h4, p, caption, th, td, figcaption, .chosen').map(textOf);
    const said = [...named, ...written].join(' ').replaceAll('\u00a0', ' ');
    expect(said).toContain('By April 2025, the United States stands');
    expect(said).toContain('In April 2025, US–Russia stood at');
    expect(said).not.toMatch(/\b1 Apr/);
    expect(all(branches, '.ends')).toEqual([]);
  });

  test('stays at the fork with a reader who stands there', async () => {
    const branches = await showBranches({ at: '2025-03-01' });
    const slider = one<HTMLInputElement>(branches, 'input');
    expect([slider.value, slider.getAttribute('aria-valuetext')]).toEqual([
      '0',
      '1\u00a0March\u00a02025',
    ]);
  });

  test('is nothing where there are no branches, and without data', async () => {
    const branches = await show('alliance-branches', { data: dataset() });
    expect(all(branches, '*')).toEqual([]);
    branches.data = undefined;
    await settled(branches);
    expect(all(branches, '*')).toEqual([]);
  });

  test('keeps the reader’s other changes in the branches, and the record as it is', async () => {
    const branches = await showBranches({ choices: { weights: { talks: 0 } } });
    const [, changed] = all(branches, '.card').slice(1);
    const before = cells(changed!, 'tbody td.number:nth-of-type(1)');
    branches.choices = {};
    await settled(branches);
    expect(cells(all(branches, '.card')[1]!, 'tbody td.number:nth-of-type(1)')).not.toEqual(before);
  });
});

test('a narrow card keeps each relation on one line, and breaks the head of its column', async () => {
  const branches = await showBranches({}, 262);
  for (const row of all(branches, '.card tbody tr')) {
    expect(row.getBoundingClientRect().height, textOf(row)).toBeLessThan(36);
  }
});

describe('the reader’s own changes', () => {
  const choices = { without: ['talks'] };

  test('are a picture of their own, marked, beside what actually happened', async () => {
    const branches = await showBranches({ choices });
    expect(names(branches)).toEqual(['What actually happened', 'With your changes', 'A bargain']);
    expect(picked(branches)).toEqual(['With your changes']);
    expect(all(branches, '.mark').map(textOf)).toEqual([
      'Recorded',
      'Hypothetical: the record with your changes',
      'Hypothetical: A bargain with your changes',
    ]);
    expect(textOf(all(branches, '.sentence')[1]!)).toBe(
      'By 12 May 2025, the United States stands 1.0 points further from Russia than in the record, without “Talks open”.',
    );
    expect(textOf(all(branches, 'caption')[1]!)).toBe('With your changes: scores on 12 May 2025');
    expect(await audit(branches)).toEqual([]);
  });

  test('are undone when what actually happened is picked', async () => {
    const branches = await showBranches({ choices });
    const heard: string[] = [];
    branches.addEventListener('alliance-record-return', () => {
      heard.push('return');
      branches.choices = {};
    });
    all(branches, '.card button')[0]!.click();
    await settled(branches);
    expect(heard).toEqual(['return']);
    expect(picked(branches)).toEqual(['What actually happened']);
    expect(names(branches)).toEqual(['What actually happened', 'A bargain']);
  });

  test('are kept when they are picked after a branch', async () => {
    const branches = await showBranches({ choices: { ...choices, scenario: 'bargain' } });
    expect(picked(branches)).toEqual(['A bargain']);
    all(branches, '.card button')[1]!.click();
    await settled(branches);
    expect(branches.choices).toEqual({ ...choices, scenario: undefined });
    expect(picked(branches)).toEqual(['With your changes']);
  });
});

describe('the reader', () => {
  test('picks a branch with a tap anywhere on its picture, and the record again', async () => {
    const branches = await showBranches();
    expect(picked(branches)).toEqual(['What actually happened']);
    await mouse.down(middleOf(all(branches, '.picture')[1]!));
    await mouse.up(middleOf(all(branches, '.picture')[1]!));
    await until(() => picked(branches)[0] === 'A bargain');
    await mouse.down(middleOf(all(branches, '.picture')[0]!));
    await mouse.up(middleOf(all(branches, '.picture')[0]!));
    await until(() => picked(branches)[0] === 'What actually happened');
  });

  test('does the same by keyboard, and the focus stays', async () => {
    const branches = await showBranches();
    const button = all(branches, '.card button')[1]!;
    button.focus();
    await userEvent.keyboard('{Enter}');
    await settled(branches);
    expect(picked(branches)).toEqual(['A bargain']);
    expect(branches.shadowRoot!.activeElement).toBe(button);
  });

  test('moves all pictures through the days of any branch', async () => {
    const branches = await showBranches({ at: '2025-03-01' });
    one(branches, 'input').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled(branches);
    expect(branches.at).toBe('2025-04-01');
    await userEvent.keyboard('{End}');
    await settled(branches);
    expect(textOf(one(branches, 'h3'))).toContain('12 May 2025');
  });

  test('goes back to the map by the button, or with Escape', async () => {
    const branches = await showBranches();
    const views: string[] = [];
    branches.addEventListener('alliance-view-change', ({ detail }) => views.push(detail.view));
    one(branches, '.back').click();
    branches.focus();
    expect(branches.shadowRoot!.activeElement).toBe(one(branches, 'input'));
    await userEvent.keyboard('{Escape}');
    expect(views).toEqual(['map', 'map']);
  });

  test('finds no stop inside a picture', async () => {
    const branches = await showBranches();
    const stops: string[] = [];
    one(branches, 'input').focus();
    for (let step = 0; step < 5; step += 1) {
      await userEvent.tab();
      stops.push(branches.shadowRoot!.activeElement?.localName ?? 'left');
    }
    expect(stops).toEqual(['button', 'button', 'select', 'summary', 'left']);
  });
});

describe('the frame', () => {
  test.each([1200, 380, 288])('holds everything at %s px, and passes the audit', async (width) => {
    const branches = await showBranches({ choices: { scenario: 'bargain' } }, width);
    expect(await audit()).toEqual([]);
    expect(smallTargets(branches)).toEqual([]);
    const panel = one(branches, '.panel');
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    const tops = all(branches, '.card').map((card) => card.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(width < 600 ? 2 : 1);
  });

  test('passes the audit in the dark and in forced colours', async () => {
    await prefer({ 'prefers-color-scheme': 'dark' });
    await showBranches();
    expect(await audit()).toEqual([]);
    await prefer({ 'forced-colors': 'active' });
    expect(await audit()).toEqual([]);
  });

  test('has no text under 12 px', async () => {
    const branches = await showBranches({}, 288);
    const small = all(branches, 'text, p, td, th, span, button')
      .filter((text) => parseFloat(getComputedStyle(text).fontSize) < 12)
      .map(textOf);
    expect(small).toEqual([]);
  });
});

test('shows markup of a dataset as text', async () => {
  const data = quarrel();
  const title = '<img src=x onerror="globalThis.hacked = true">';
  const branches = await showBranches({
    data: { ...data, scenarios: data.scenarios.map((one) => ({ ...one, title })) },
  });
  expect(names(branches)[1]).toBe(title);
  expect(all(branches, 'img')).toEqual([]);
});

describe('one relation through all branches', () => {
  const labels = (branches: Element): string[] =>
    all(branches, '.across .line text').map((text) => [...text.children].map(textOf).join(' '));
  const across = (branches: Element): string => textOf(one(branches, '.across figcaption'));

  test('is that which they move most, each line named and valued at its end', async () => {
    const branches = await showBranches();
    expect(textOf(one(branches, '.one-relation h4'))).toBe('US–Russia: what happened, and what if');
    expect(labels(branches)).toEqual(['−6.7 What actually happened', '−4.2 A bargain']);
    // A reader past the end of the branches is told of their end.
    expect(across(branches)).toBe(
      'In April 2025, US–Russia stood at −6.7. Hypothetically: −4.2 in “A bargain”. By April 2025, the lines end 2.5 points apart.',
    );
  });

  test('draws what happened solid and what did not dashed', async () => {
    const branches = await showBranches();
    const dashes = all(branches, '.across .line path').map(
      (path) => getComputedStyle(path).strokeDasharray,
    );
    expect(dashes[0]).toBe('none');
    expect(dashes[1]).not.toBe('none');
  });

  test('says the same as a text and as a table', async () => {
    const branches = await showBranches({ at: '2025-03-11' });
    const chart = one(branches, '.across svg');
    expect(chart.getAttribute('aria-label')).toBe(
      'Scores of US–Russia from 15\u00a0February\u00a02025 to April\u00a02025. Solid: what happened. Dashed, from 1\u00a0March\u00a02025: each branch, hypothetical.',
    );
    one(branches, '.across summary').click();
    await settled(branches);
    expect(all(branches, '.across thead th').map(textOf)).toEqual([
      'Line',
      '28 Feb 2025',
      '11 Mar 2025',
      'Apr 2025',
    ]);
    expect(all(branches, '.across tbody tr').map(textOf)).toEqual([
      'What actually happened Recorded −6.3 −6.5 −6.7',
      'A bargain Hypothetical −6.3 −6.5 −4.2',
    ]);
    expect(await audit(branches)).toEqual([]);
  });

  test('is another one at the reader’s wish, which the explorer carries as what is brought forward', async () => {
    const branches = await showBranches();
    const asked: string[][] = [];
    branches.addEventListener('alliance-focus-change', ({ detail }) => {
      asked.push([...detail.focus]);
      branches.focusedActors = detail.focus;
    });
    await userEvent.selectOptions(one(branches, '.which select'), 'US–Ukraine');
    await settled(branches);
    expect(asked).toEqual([['us', 'ua']]);
    expect(textOf(one(branches, '.one-relation h4'))).toContain('US–Ukraine');
  });

  test('has its labels beside the plot from right to left too, and the scores beside their lines', async () => {
    const branches = await showBranches({ lang: 'ar' });
    await until(() => one(branches, '.panel').getAttribute('dir') === 'rtl');
    const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
    const grid = boxOf(one(branches, '.across .grid'));
    for (const text of all(branches, '.across .line text')) {
      expect(boxOf(text).right).toBeLessThanOrEqual(grid.left + 1);
    }
    for (const score of all(branches, '.across .chart > .anchor-start')) {
      expect(boxOf(score).left).toBeGreaterThanOrEqual(grid.right - 1);
    }
  });

  test.each([1200, 320, 256])('has its labels inside the element at %i px', async (width) => {
    const branches = await showBranches({}, width);
    const frame = branches.getBoundingClientRect();
    for (const text of all(branches, '.across text')) {
      const box = text.getBoundingClientRect();
      expect(box.right, textOf(text)).toBeLessThanOrEqual(frame.right + 1);
      expect(box.left, textOf(text)).toBeGreaterThanOrEqual(frame.left - 1);
    }
  });
});
