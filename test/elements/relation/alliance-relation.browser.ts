import { describe, expect, test } from 'vitest';
import '../../../src/elements/relation/alliance-relation.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { all, one, requestsOf, settled, show, smallTargets, textOf, until } from '../show.ts';

const focusedActors = ['us', 'ua'];

describe('the relation panel', () => {
  test('names the two, the score, the word and the date', async () => {
    const panel = await show('alliance-relation', { at: '2025-05-12', focusedActors });
    expect(textOf(one(panel, 'h3'))).toBe('United States – Ukraine');
    expect(textOf(one(panel, '.now-score'))).toBe('+5.6 friendly 12 May 2025');
  });

  test('says how far what is supposed is from the record, for eye and ear (practice 62)', async () => {
    const panel = await show('alliance-relation', {
      at: '2025-02-01',
      focusedActors,
      choices: { without: ['clash'] },
    });
    expect(textOf(one(panel, '.beside'))).toBe('Against the record 1.8 1.8 points closer');
    expect(all(panel, '.beside .closer svg')).toHaveLength(1);
    expect(await audit(panel)).toEqual([]);
    panel.choices = {};
    await settled(panel);
    expect(all(panel, '.beside')).toEqual([]);
  });

  test('sums its chart up in a text', async () => {
    const panel = await show('alliance-relation', { at: '2025-05-12', focusedActors });
    const chart = one(panel, 'svg[role="img"]');
    one<HTMLButtonElement>(panel, '.history .switch button').click();
    await settled(panel);
    expect(chart.getAttribute('aria-label')).toContain(
      'Score of US–Ukraine from 31\u00a0December\u00a02024 to 12\u00a0May\u00a02025, on a scale from −10 (hostile) to +10 (allied). ' +
        'Lowest +4.2 on 1\u00a0February\u00a02025, highest +6.0 on 1\u00a0January\u00a02025. 12\u00a0May\u00a02025: +5.6, friendly.',
    );
  });

  test('lists the parts of the score, which add up as they are shown', async () => {
    const panel = await show('alliance-relation', { at: '2025-05-12', focusedActors });
    expect(textOf(one(panel, 'h4'))).toBe('Why +5.6?');
    const values = all(panel, '.parts > li > .value').map(textOf);
    expect(values).toEqual(['+6.0', '−0.9', '+0.5', '+5.6']);
    expect(textOf(one(panel, '.parts .level .what'))).toBe(
      'Standing level since 1 January 2025 A pact. Sources An agency “An agency reports” Feb 2025 · agency or major outlet',
    );
    expect(textOf(one(panel, '.parts .event .event'))).toBe('A clash in public');
    expect(textOf(one(panel, '.parts .event summary'))).toBe(
      '1 Feb 2025 · −1.8 on the day · 2 sources',
    );
    expect(all(panel, '.parts .event:nth-child(2) details a').map(textOf)).toEqual([
      'An agency “An agency reports”',
      'The Paper The Paper reports',
    ]);
    expect(textOf(one(panel, '.parts .total .what'))).toBe('US–Ukraine on 12 May 2025');
  });

  test('sorts the parts by size on demand', async () => {
    const panel = await show('alliance-relation', { at: '2025-05-14', focusedActors });
    const [byTime, bySize] = all<HTMLButtonElement>(panel, '.composition .switch button');
    expect(byTime?.ariaPressed).toBe('true');
    bySize?.click();
    await settled(panel);
    expect(bySize?.ariaPressed).toBe('true');
    expect(all(panel, '.parts .event .name').map(textOf)).toEqual([
      'A clash in public',
      'Aid resumes?',
    ]);
  });

  test('folds what is too small to see, and opens it', async () => {
    const panel = await show('alliance-relation', { at: '2026-12-31', focusedActors });
    const fold = one<HTMLDetailsElement>(panel, 'details.what');
    expect(textOf(one(panel, 'details.what > summary'))).toBe('2 smaller ones');
    fold.open = true;
    expect(all(panel, 'details.what button').map(textOf)).toEqual([
      'A clash in public',
      'Aid resumes?',
    ]);
    expect(all(panel, 'details.what details > summary').map(textOf)).toEqual([
      '1 Feb 2025 · −0.01 · −1.8 on the day · 2 sources',
      '12 May 2025 · +0.01 · +0.5 on the day · 1 source',
    ]);
  });

  test('asks for an event and to be closed, and changes nothing itself (practice 29)', async () => {
    const panel = await show('alliance-relation', { at: '2025-05-12', focusedActors });
    const heard = requestsOf(panel);
    one<HTMLButtonElement>(panel, '.parts .event button').click();
    one<HTMLButtonElement>(panel, '.close').click();
    expect(heard).toEqual([
      { name: 'alliance-at-change', detail: { at: '2025-02-01' }, composed: true },
      { name: 'alliance-focus-change', detail: { focus: [] }, composed: true },
    ]);
    expect([panel.at, panel.focusedActors]).toEqual(['2025-05-12', focusedActors]);
  });

  test('draws its chart as wide as it is, with no text under 12 px (practice 24)', async () => {
    for (const width of [300, 700]) {
      const panel = await show('alliance-relation', { at: '2025-05-12', focusedActors }, width);
      const chart = one<SVGSVGElement>(panel, '.chart');
      expect(chart.getBoundingClientRect().width).toBe(one(panel, '.history').clientWidth);
      const sizes = all<SVGTextElement>(panel, 'text').map((text) =>
        parseFloat(getComputedStyle(text).fontSize),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      for (const label of all<SVGTextElement>(panel, '.chart text')) {
        const { left, right } = label.getBoundingClientRect();
        const frame = chart.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(frame.left - 1);
        expect(right).toBeLessThanOrEqual(frame.right + 1);
      }
    }
  });

  // It opened on the whole time, in which a turn of weeks is a needle.
  test('opens on the chapter that the reader stands in, and on all time where there is none', async () => {
    const panel = await show('alliance-relation', { at: '2025-05-12', focusedActors });
    const [whole, chapter] = all<HTMLButtonElement>(panel, '.history .switch button');
    expect(textOf(chapter!)).toBe('Spring');
    expect(chapter?.ariaPressed).toBe('true');
    expect(all(panel, '.event-mark')).toHaveLength(1);
    whole?.click();
    await settled(panel);
    expect(whole?.ariaPressed).toBe('true');
    expect(all(panel, '.event-mark')).toHaveLength(2);
    chapter?.click();
    await settled(panel);
    expect(all(panel, '.event-mark')).toHaveLength(1);
    panel.at = '2025-02-01';
    await settled(panel);
    expect(all(panel, '.history .switch')).toEqual([]);
    expect(all(panel, '.event-mark')).toHaveLength(2);
  });

  test('marks a branch in the panel and dashes its part of the course (practice 62)', async () => {
    const choices = { scenario: 'bargain' };
    const panel = await show('alliance-relation', {
      at: '2025-04-01',
      focusedActors: ['us', 'ru'],
      choices,
    });
    expect(textOf(one(panel, '.hypothetical'))).toBe('Hypothetical: A bargain');
    // Known by its month.
    expect(one(panel, 'svg[role="img"]').getAttribute('aria-label')).toMatch(
      /, highest −4\.2 in April\u00a02025\. April\u00a02025: −4\.2/,
    );
    const projected = one<SVGPathElement>(panel, '.course.projected');
    expect(projected.getAttribute('d')).toMatch(/^M/);
    expect(getComputedStyle(projected).strokeDasharray).not.toBe('none');
  });

  // Only the panel as a whole was marked: its parts read as recorded ones.
  test('marks a projected part of the score, folded or not, and no recorded one (practice 62)', async () => {
    const panel = await show('alliance-relation', {
      at: '2025-04-01',
      focusedActors: ['us', 'ru'],
      choices: { scenario: 'bargain' },
    });
    const parts = () => all(panel, '.parts button').map(textOf);
    await expect.poll(parts).toEqual(['Talks open', 'Hypothetical A deal is signed']);
    panel.at = '2026-12-31';
    await expect.poll(parts).toEqual(['Talks open', 'Hypothetical A deal is signed']);
    expect(all(panel, '.smaller button')).toHaveLength(2);
  });

  // Its sources stood beside a number that nobody published.
  test('says of an event that the reader weighs by how much, and marks it (practice 62)', async () => {
    const panel = await show('alliance-relation', {
      at: '2025-02-01',
      focusedActors,
      choices: { weights: { clash: 0.5 } },
    });
    await expect
      .poll(() => textOf(one(panel, '.parts .event .event')))
      .toBe('Hypothetical A clash in public');
    expect(textOf(one(panel, '.parts .event summary'))).toBe(
      '1 Feb 2025 · your weight × 0.5 · −0.9 on the day · 2 sources',
    );
    panel.choices = {};
    await expect.poll(() => textOf(one(panel, '.parts .event .event'))).toBe('A clash in public');
  });

  test('says that a relation is unknown, and draws nothing for unknown actors (practice 30)', async () => {
    const panel = await show('alliance-relation', {
      at: '2025-01-15',
      focusedActors: ['ru', 'ua'],
    });
    expect(textOf(one(panel, '.now-score'))).toBe('not yet known 15 January 2025');
    expect(panel.shadowRoot?.textContent).toContain('This relation is not yet known on this date.');
    for (const strange of [[], ['us'], ['us', 'us'], ['us', 'nobody'], ['__proto__', 'us']]) {
      panel.focusedActors = strange;
      await settled(panel);
      expect(panel.shadowRoot?.textContent.trim()).toBe('');
    }
  });

  test('watches nothing once it is taken off the page (practice 27)', async () => {
    const panel = await show('alliance-relation', { at: '2025-05-12', focusedActors }, 300);
    const frame = panel.parentElement!;
    panel.remove();
    frame.style.width = '600px';
    frame.append(panel);
    await settled(panel);
    expect(one(panel, '.chart').getBoundingClientRect().width).toBe(
      one(panel, '.history').clientWidth,
    );
  });

  test.each([
    ['light', 380],
    ['dark', 300],
    ['light', 700],
  ])('passes the audit in %s at %s px, all folds open (practice 22)', async (theme, width) => {
    const panel = await show('alliance-relation', { at: '2025-05-12', focusedActors }, width);
    panel.setAttribute('theme', theme);
    for (const fold of all<HTMLDetailsElement>(panel, 'details')) fold.open = true;
    await settled(panel);
    expect(await audit()).toEqual([]);
    expect(smallTargets(panel)).toEqual([]);
    const close = one(panel, '.close').getBoundingClientRect();
    expect([close.width, close.height]).toEqual([44, 44]);
  });

  test('shows a ring of at least 2 px round what has the focus (practice 11)', async () => {
    const panel = await show('alliance-relation', { at: '2025-05-12', focusedActors });
    for (const target of all(panel, 'button, summary').filter((found) => found.checkVisibility())) {
      target.focus({ focusVisible: true });
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(target);
      expect(outlineStyle).toBe('solid');
      expect(parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
      expect(parseFloat(outlineOffset)).toBeGreaterThan(0);
    }
  });

  test('fits 280 px at twice the text (practice 18)', async () => {
    const panel = await show('alliance-relation', { at: '2025-05-12', focusedActors }, 280);
    panel.style.cssText = 'font-size: 32px; letter-spacing: 0.12em; word-spacing: 0.16em';
    await settled(panel);
    const card = one(panel, '.panel');
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });
});

describe('the branches of the relation', () => {
  const labels = (panel: Element): string[] =>
    all(panel, '.across .line text').map((text) => [...text.children].map(textOf).join(' '));
  const drawn = async (panel: Element): Promise<void> => {
    await until(() => all(panel, '.across').length > 0);
  };

  test('stand beside the record in a chart of their own, that which is looked at foremost', async () => {
    const panel = await show('alliance-relation', {
      at: '2025-04-01',
      focusedActors: ['us', 'ru'],
      choices: { scenario: 'bargain' },
    });
    await drawn(panel);
    expect(labels(panel)).toEqual(['−6.7 What actually happened', '−4.2 A bargain']);
    expect(textOf(one(panel, '.across .picked text'))).toBe('−4.2 A bargain');
    expect(await audit(panel)).toEqual([]);
  });

  test('have the reader’s own changes among them, and are told with these', async () => {
    const panel = await show('alliance-relation', {
      at: '2025-03-11',
      focusedActors: ['us', 'ru'],
      choices: { without: ['talks'] },
    });
    await drawn(panel);
    expect(labels(panel)).toEqual([
      '−6.7 What actually happened',
      '−8.0 With your changes',
      '−5.5 A bargain with your changes',
    ]);
    expect(textOf(one(panel, '.across figcaption'))).toMatch(
      /^On 11 March 2025, US–Russia stood at −6\.5\. Hypothetically: −8\.0 with your changes and −8\.0 in “A bargain” with your changes\./,
    );
    expect(one(panel, '.across svg').getAttribute('aria-label')).toMatch(/ With your changes\.$/);
    expect(all(panel, '.across tbody th').map(textOf).at(-1)).toBe(
      'A bargain with your changes Hypothetical',
    );
    panel.choices = {};
    await settled(panel);
    await until(() => labels(panel).length === 2);
    expect(one(panel, '.across svg').getAttribute('aria-label')).not.toContain('your changes');
    expect(labels(panel)).toEqual(['−6.7 What actually happened', '−4.2 A bargain']);
  });

  test('are not there where a story has none', async () => {
    const data = { ...quarrel(), scenarios: [] };
    const panel = await show('alliance-relation', { data, focusedActors: ['us', 'ru'] });
    await until(() => all(panel, '.doubt').length > 0);
    expect(all(panel, '.across')).toEqual([]);
  });
});
