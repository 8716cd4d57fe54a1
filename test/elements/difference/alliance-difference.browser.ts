// What is said and drawn of the difference of two dates.
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { AllianceDifference } from '../../../src/elements/difference/alliance-difference.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { prefer, systemColour } from '../reader.ts';
import { all, one, settled, show, smallTargets, textOf, until } from '../show.ts';
import { answerSpans, handle, span } from './shown-difference.ts';

const title = 'What changed from 5 January 2025 to 1 February 2025';
const sentence =
  'From 5\u00a0January\u00a02025 to 1\u00a0February\u00a02025: Russia–Ukraine not known before, now at −9.0, because of “A clash in public” (−9.0); United States–Russia 2.0 points closer, from −8.0 to −6.0; United States–Ukraine 1.8 points further apart, from +6.0 to +4.2.';

type Request = readonly [name: string, detail: unknown];

/** What the panel asks for. */
function heardOf(panel: Element): Request[] {
  const heard: Request[] = [];
  for (const name of ['span', 'at', 'focus', 'view']) {
    panel.addEventListener(`alliance-${name}-change`, (event) => {
      const { detail, bubbles, composed } = event as CustomEvent<unknown>;
      if (bubbles && composed) heard.push([name, detail]);
    });
  }
  return heard;
}

describe('the difference of two dates', () => {
  test('says what changed in heading, picture, list and table alike', async () => {
    const panel = await show('alliance-difference', span, 1100);
    expect(textOf(one(panel, 'h3'))).toBe(title);
    expect(one(panel, 'svg.map').getAttribute('aria-label')).toBe(sentence);
    expect(all(panel, '.changes > li').map(textOf)).toEqual([
      'Russia–Ukraine −9.0 Not known before, now at −9.0. Because of −9.0 A clash in public 1 Feb 2025',
      'United States–Russia 2.0 2.0 points closer, from −8.0 to −6.0. Because of +2.0 Talks open 1 Feb 2025',
      'United States–Ukraine 1.8 1.8 points further apart, from +6.0 to +4.2. Because of −1.8 A clash in public 1 Feb 2025',
    ]);
    expect(all(panel, 'tbody tr').map(textOf)).toEqual([
      'United States–Russia −8.0 −6.0 2.0 2.0 points closer',
      'United States–Ukraine +6.0 +4.2 1.8 1.8 points further apart',
      'Russia–Ukraine not yet known −9.0',
    ]);
  });

  // They stood in the same list alike.
  test('marks causes that are projected or the reader’s own, and no recorded one (practice 62)', async () => {
    const own = { id: 'own-1', date: '2025-04-02', title: 'Ours', from: 'us', to: 'ru' } as const;
    const panel = await show('alliance-difference', {
      since: '2025-01-15',
      at: '2025-04-02',
      choices: { scenario: 'bargain', added: [{ ...own, cameo: '04', strength: 5 }] },
    });
    await expect
      .poll(() => all(panel, '.causes button').map(textOf))
      .toEqual([
        'A clash in public 1 Feb 2025',
        'Hypothetical A deal is signed Apr 2025',
        'Talks open 1 Feb 2025',
        'Hypothetical Ours 2 Apr 2025',
        'A clash in public 1 Feb 2025',
      ]);
  });

  // Counted from the right, a change began where its tag does, over the triangle.
  test('writes a change into its tag where text runs from right to left', async () => {
    const panel = await show('alliance-difference', { ...span, lang: 'ar' }, 1100);
    await expect.poll(() => one(panel, '.panel').dir).toBe('rtl');
    await expect.poll(() => all(panel, '.tag .points').length).toBe(2);
    for (const points of all<SVGTextElement>(panel, '.tag .points')) {
      const tag = points.closest('.tag')!;
      const { left, right } = points.getBoundingClientRect();
      expect(left).toBeGreaterThan(tag.querySelector('path')!.getBoundingClientRect().right);
      expect(right).toBeLessThan(tag.querySelector('rect')!.getBoundingClientRect().right);
    }
  });

  test('draws lines by change with tags, a ghost and a key', async () => {
    const panel = await show('alliance-difference', span, 1100);
    expect(all(panel, '.relation').map((line) => line.getAttribute('class'))).toEqual([
      'relation closer',
      'relation apart',
      'relation begins',
    ]);
    expect(all(panel, '.tag').map(textOf)).toEqual(['2.0', '1.8', 'begins −9.0']);
    expect(all(panel, '.key li').map(textOf)).toEqual([
      'closer',
      'further apart',
      'unchanged',
      'not known before',
      'moved from here to there',
    ]);
  });

  // A short line between two discs lay whole below the ghost of one of them.
  test('draws every line over the ghosts', async () => {
    const panel = await show('alliance-difference', span, 1100);
    const [ghost] = all(panel, '.ghost:not(.key *)');
    expect(ghost).toBeDefined();
    const [line] = all(panel, '.relation');
    const place = ghost!.compareDocumentPosition(line!);
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('says that its axis is not to scale', async () => {
    const panel = await show('alliance-difference', span, 1100);
    expect(textOf(one(panel, '.dates .scale'))).toBe(
      'One tick for each event: the axis is not to scale in time.',
    );
  });

  test('writes a code on a ghost only where an arrow has room: else the disc would hide part of it', async () => {
    const panel = await show('alliance-difference', span, 1100);
    const coded = all(panel, '.motion').filter((motion) => motion.querySelector('.ghost-code'));
    expect(coded.every((motion) => motion.querySelector('.shaft'))).toBe(true);
  });

  test('asks for the event that caused a change, and brings a relation forward and back', async () => {
    const panel = await show('alliance-difference', span);
    const heard = heardOf(panel);
    one(panel, '.causes button').click();
    one(panel, '.changes .pair').click();
    panel.focusedActors = ['ua', 'ru'];
    await settled(panel);
    expect(one(panel, '.changes .pair').getAttribute('aria-pressed')).toBe('true');
    expect(all(panel, '.relation.dim').length).toBe(2);
    one(panel, '.changes .pair').click();
    expect(heard).toEqual([
      ['at', { at: '2025-02-01' }],
      ['focus', { focus: ['ru', 'ua'] }],
      ['focus', { focus: [] }],
    ]);
  });

  test('leads back to the map by its button and by Escape', async () => {
    const panel = await show('alliance-difference', span);
    const heard = heardOf(panel);
    one(panel, '.back').click();
    panel.focus();
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual([
      ['view', { view: 'map' }],
      ['view', { view: 'map' }],
    ]);
  });

  test('takes dates in either order, and without a first one the author’s or where the part begins', async () => {
    const turned = await show('alliance-difference', { since: span.at, at: span.since });
    expect(textOf(one(turned, 'h3'))).toBe(title);
    const usual = await show('alliance-difference', { at: '2025-05-12' });
    expect(textOf(one(usual, 'h3'))).toBe('What changed from 1 March 2025 to 12 May 2025');
    const odd = await show('alliance-difference', { since: 'never', at: '2025-05-12' });
    expect(textOf(one(odd, 'h3'))).toBe('What changed from 1 March 2025 to 12 May 2025');
  });

  test('marks a branch as hypothetical in mark, words and tags (practice 62)', async () => {
    const panel = await show('alliance-difference', {
      since: '2025-03-01',
      at: '2025-04-01',
      choices: { scenario: 'bargain' },
    });
    expect(textOf(one(panel, '.mark'))).toBe('Hypothetical: A bargain');
    expect(one(panel, 'svg.map').getAttribute('aria-label')).toMatch(/^Hypothetical\. From/);
    expect(all(panel, '.tag:not(.hypothetical)')).toEqual([]);
  });

  test('says so when both dates are the same, and can be moved apart again', async () => {
    const panel = await show('alliance-difference', { since: span.at, at: span.at });
    expect(textOf(one(panel, '.told'))).toBe(
      'Both dates are the same, 1 February 2025. Move one of them to see what changed.',
    );
    const spans = answerSpans(panel);
    handle(panel, 'since').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(spans).toEqual([{ since: '2025-02-01/talks', at: '2025-02-01' }]);
  });
});

describe('for every reader', () => {
  const states: Record<string, Partial<AllianceDifference>> = {
    plain: span,
    same: { since: span.at, at: span.at },
    'brought forward': { ...span, focusedActors: ['us', 'ru'] },
    hypothetical: { since: '2025-03-01', at: '2025-04-01', choices: { scenario: 'bargain' } },
  };

  test.each(Object.entries(states))('passes the audit: %s', async (_, properties) => {
    for (const width of [288, 1100]) {
      const panel = await show('alliance-difference', properties, width);
      one<HTMLDetailsElement>(panel, 'details').open = true;
      expect(await audit(panel)).toEqual([]);
      expect(smallTargets(panel)).toEqual([]);
    }
  });

  test('passes the audit on a dark ground', async () => {
    await prefer({ 'prefers-color-scheme': 'dark' });
    const panel = await show('alliance-difference', span);
    expect(await audit(panel)).toEqual([]);
  });

  test('draws in system colours where the reader forces them', async () => {
    await prefer({ 'forced-colors': 'active' });
    const panel = await show('alliance-difference', span);
    expect(getComputedStyle(one(panel, '.line')).stroke).toBe(systemColour('CanvasText'));
    expect(getComputedStyle(one(panel, '.disc')).fill).toBe(systemColour('CanvasText'));
    expect(getComputedStyle(one(panel, '.flag rect')).fill).toBe(systemColour('CanvasText'));
  });

  test('draws nothing and does not throw without data', async () => {
    const panel = await show('alliance-difference', { data: undefined });
    expect(all(panel, '.panel')).toEqual([]);
    panel.data = quarrel();
    await settled(panel);
    expect(all(panel, '.panel').length).toBe(1);
  });
});

test.each(['en', 'ru', 'de'])(
  'at 320 px no word in the heads of the columns is broken, in %s',
  async (lang) => {
    const panel = await show('alliance-difference', { ...span, lang }, 288);
    const fold = one<HTMLDetailsElement>(panel, 'details.same');
    fold.open = true;
    await until(() => lang !== 'ru' || textOf(fold).includes('февраля'));
    await until(() => lang !== 'de' || textOf(fold).includes('Februar'));
    const broken: string[] = [];
    for (const head of all(panel, 'thead th')) {
      const text = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      while (text.nextNode()) {
        const node = text.currentNode as Text;
        for (const { 0: word, index } of node.data.matchAll(/[^ \n]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) broken.push(word);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(fold.scrollWidth).toBeLessThanOrEqual(288);
  },
);
