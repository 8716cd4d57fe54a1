import { userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import '../../../src/elements/difference/alliance-difference.ts';
import type { AllianceDifference } from '../../../src/elements/difference/alliance-difference.ts';
import type { DateSpan } from '../../../src/scene/two-dates.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { middleOf, mouse, prefer, systemColour } from '../reader.ts';
import { all, one, settled, show, smallTargets, textOf } from '../show.ts';

const span = { since: '2025-01-05', at: '2025-02-01' };
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

/** Answers as the explorer does: by properties. */
function answerSpans(panel: AllianceDifference): DateSpan[] {
  const spans: DateSpan[] = [];
  panel.addEventListener('alliance-span-change', ({ detail }) => {
    spans.push(detail);
    Object.assign(panel, detail);
  });
  return spans;
}

const handle = (panel: Element, end: 'since' | 'at'): HTMLInputElement =>
  one<HTMLInputElement>(panel, `input.${end}`);

/** The middle of a handle: it hangs on the outer side of its date. */
function placeOf(panel: Element, end: 'since' | 'at'): { x: number; y: number } {
  return middleOf(one(panel, `.flag.${end} rect`));
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

  test('draws lines by change with tags, a ghost and a key', async () => {
    const panel = await show('alliance-difference', span, 1100);
    expect(all(panel, '.relation').map((line) => line.getAttribute('class'))).toEqual([
      'relation closer',
      'relation apart',
      'relation begins',
    ]);
    expect(all(panel, '.tag').map(textOf)).toEqual(['+2.0', '−1.8', 'begins −9.0']);
    expect(all(panel, '.key li').map(textOf)).toEqual([
      'closer',
      'further apart',
      'unchanged',
      'not known before',
      'moved from here to there',
    ]);
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

describe('picking the two dates', () => {
  test('by keyboard each handle steps by event, to the ends, and never past the other', async () => {
    const panel = await show('alliance-difference', { since: '2025-01-05', at: '2025-05-12' });
    const spans = answerSpans(panel);
    const press = async (end: 'since' | 'at', keys: string): Promise<DateSpan | undefined> => {
      handle(panel, end).focus();
      await userEvent.keyboard(keys);
      await settled(panel);
      return spans.at(-1);
    };
    expect(await press('since', '{ArrowRight}')).toEqual({
      since: '2025-02-01/talks',
      at: '2025-05-12',
    });
    expect(await press('at', '{ArrowLeft}')).toEqual({
      since: '2025-02-01/talks',
      at: '2025-02-01',
    });
    expect(await press('since', '{End}')).toEqual({ since: '2025-02-01', at: '2025-02-01' });
    expect(handle(panel, 'since').value).toBe('2');
    expect(await press('at', '{Home}')).toEqual({ since: '2025-02-01', at: '2025-02-01' });
    expect(await press('at', '{PageUp}')).toEqual({ since: '2025-02-01', at: '2025-05-12' });
    expect(await press('since', '{Home}')).toEqual({ since: '2025-01-31', at: '2025-05-12' });
    expect(await press('at', '{PageDown}')).toEqual({
      since: '2025-01-31',
      at: '2025-02-01/talks',
    });
  });

  test('by mouse: each handle is dragged, also away from the other at one place', async () => {
    const panel = await show('alliance-difference', { since: span.at, at: span.at });
    const spans = answerSpans(panel);
    const axis = one(panel, '.axis').getBoundingClientRect();
    for (const [end, x] of [
      ['since', axis.left - 20],
      ['at', axis.right + 20],
    ] as const) {
      const from = placeOf(panel, end);
      await mouse.move(from);
      await mouse.down(from);
      await mouse.drag({ x: (from.x + x) / 2, y: from.y });
      await mouse.drag({ x, y: from.y });
      await mouse.up({ x, y: from.y });
      await settled(panel);
    }
    expect(spans.at(-1)).toEqual({ since: '2025-01-31', at: '2025-05-12', dragging: true });
  });

  test('by a press on the axis, which brings the nearer handle', async () => {
    const panel = await show('alliance-difference', { since: '2025-01-31', at: '2025-05-12' });
    const spans = answerSpans(panel);
    const axis = one(panel, '.axis').getBoundingClientRect();
    const point = { x: axis.left + axis.width * 0.36, y: axis.top + 22 };
    await mouse.move(point);
    await mouse.down(point);
    await mouse.up(point);
    expect(spans).toEqual([{ since: '2025-02-01/talks', at: '2025-05-12' }]);
  });

  test('by chapter and by typed dates, which stop at the other date', async () => {
    const panel = await show('alliance-difference', span);
    const spans = answerSpans(panel);
    one(panel, '.chapters button').click();
    await settled(panel);
    expect(one(panel, '.chapters button').getAttribute('aria-pressed')).toBe('true');
    const [first, second] = all<HTMLInputElement>(panel, '.field input');
    const type = async (field: HTMLInputElement, date: string): Promise<void> => {
      field.value = date;
      field.dispatchEvent(new Event('change'));
      await settled(panel);
    };
    await type(second!, '2025-04-01');
    await type(first!, '2025-05-01');
    await type(second!, '2099-01-01');
    // While a year is typed, and half a date, nothing is asked for.
    for (const begun of ['', '0002-03-01', '0020-03-01', '0202-03-01']) await type(first!, begun);
    expect(spans).toEqual([
      { since: '2025-03-01', at: '2025-05-12' },
      { since: '2025-03-01', at: '2025-04-01' },
      { since: '2025-04-01', at: '2025-04-01' },
      { since: '2025-04-01', at: '2025-05-12' },
    ]);
  });

  test('changes nothing by itself', async () => {
    const panel = await show('alliance-difference', span);
    handle(panel, 'at').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled(panel);
    expect(panel.at).toBe(span.at);
    expect(handle(panel, 'at').value).toBe('2');
  });

  test('speaks name, date with title, and keys of each handle (practice 2)', async () => {
    const panel = await show('alliance-difference', span);
    const spoken = (end: 'since' | 'at') =>
      ['aria-label', 'aria-valuetext'].map((name) => handle(panel, end).getAttribute(name));
    expect(spoken('since')).toEqual([
      'First date',
      '5\u00a0January\u00a02025, before the first event',
    ]);
    expect(spoken('at')).toEqual(['Second date', '1\u00a0February\u00a02025: A clash in public']);
  });

  test('offers handles of 44 px, apart even at one place, at 320 px too', async () => {
    const panel = await show('alliance-difference', { since: span.at, at: span.at }, 288);
    const [first, second] = (['since', 'at'] as const).map((end) => placeOf(panel, end));
    expect(second!.x - first!.x).toBeGreaterThanOrEqual(40);
    const under = ({ x, y }: { x: number; y: number }): string | undefined =>
      panel.shadowRoot?.elementFromPoint(x, y)?.className;
    expect([under(first!), under(second!)]).toEqual(['since', 'at']);
    for (const end of ['since', 'at'] as const) {
      const { height } = handle(panel, end).getBoundingClientRect();
      expect(height).toBe(44);
    }
    expect(panel.scrollWidth).toBeLessThanOrEqual(288);
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

describe('the picture in motion', () => {
  const spring = { since: '2025-01-05', at: '2025-02-01' };
  const whole = { since: '2025-01-05', at: '2025-05-12' };
  const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
  const placesOf = (panel: Element): string =>
    all(panel, '.map .actor')
      .map((mark) => mark.getAttribute('transform'))
      .join(' ');

  /** Where a fresh panel puts the actors. */
  async function restOf(dates: DateSpan): Promise<string> {
    const panel = await show('alliance-difference', dates, 1100);
    return placesOf(panel);
  }

  /** Follows the picture to its goal. */
  async function watch(panel: Element, goal: string): Promise<{ seen: Set<string>; ms: number }> {
    const start = performance.now();
    const seen = new Set<string>();
    while (placesOf(panel) !== goal && performance.now() - start < 5_000) {
      seen.add(placesOf(panel));
      await nextFrame();
    }
    return { seen, ms: performance.now() - start };
  }

  test('practice 17: moves to another pair of dates in 250 ms to 2 s', async () => {
    const goal = await restOf(whole);
    const panel = await show('alliance-difference', spring, 1100);
    Object.assign(panel, whole);
    await panel.updateComplete;
    const { seen, ms } = await watch(panel, goal);
    expect(seen.size).toBeGreaterThan(2);
    expect(ms).toBeGreaterThan(250);
    expect(ms).toBeLessThan(2000);
    expect(textOf(one(panel, 'h3'))).toContain('12 May 2025');
  });

  test('says at once what it is on its way to', async () => {
    const panel = await show('alliance-difference', spring, 1100);
    Object.assign(panel, whole);
    await panel.updateComplete;
    expect(one(panel, 'svg.map').getAttribute('aria-label')).toContain('12\u00a0May\u00a02025');
  });

  test('goes on from where it is when the reader changes his mind', async () => {
    const goal = await restOf(spring);
    const panel = await show('alliance-difference', spring, 1100);
    Object.assign(panel, whole);
    await vi.waitUntil(() => placesOf(panel) !== goal);
    const between = placesOf(panel);
    Object.assign(panel, spring);
    await panel.updateComplete;
    expect(placesOf(panel)).not.toBe(goal);
    expect((await watch(panel, goal)).ms).toBeLessThan(2000);
    expect(placesOf(panel)).toBe(goal);
    expect(between).not.toBe(goal);
  });

  test('practice 17: is a cut with reduced motion, and for another dataset', async () => {
    const goal = await restOf(whole);
    const other = await show('alliance-difference', spring, 1100);
    Object.assign(other, { data: quarrel(), ...whole });
    await other.updateComplete;
    expect(placesOf(other)).toBe(goal);
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const panel = await show('alliance-difference', spring, 1100);
    Object.assign(panel, whole);
    await panel.updateComplete;
    expect(placesOf(panel)).toBe(goal);
  });

  test('stays at rest while something else changes', async () => {
    const panel = await show('alliance-difference', spring, 1100);
    const drawn = one(panel, 'svg.map');
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    panel.requestUpdate();
    await panel.updateComplete;
    expect(frames).not.toHaveBeenCalled();
    frames.mockRestore();
    expect(one(panel, 'svg.map')).toBe(drawn);
  });
});

test.each(['en', 'ru', 'de'])(
  'at 320 px no word in the heads of the columns is broken, in %s',
  async (lang) => {
    const panel = await show('alliance-difference', { ...span, lang }, 288);
    const fold = one<HTMLDetailsElement>(panel, 'details.same');
    fold.open = true;
    await vi.waitUntil(() => lang !== 'ru' || textOf(fold).includes('февраля'));
    await vi.waitUntil(() => lang !== 'de' || textOf(fold).includes('Februar'));
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
