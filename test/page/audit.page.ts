// The page in every state a reader can bring it to, audited in light and dark; and in forced colours.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { audit } from '../support/page.ts';
import { expectWhole, openStory, reopenStory, stateOf } from './story.ts';

interface Reached {
  readonly query: string;
  readonly open?: typeof openStory;
  readonly reach?: (page: Page) => Promise<void>;
}

const STATES: Record<string, Reached> = {
  'at the start': { query: '' },
  'while playing': {
    query: '',
    open: openStory,
    reach: async (page) => {
      // Play stops by itself where nothing answers it yet.
      await expectWhole(page);
      await page.clock.install();
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await page.clock.runFor(3_000);
      await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    },
  },
  'with a relation open': { query: '?focus=USA,UKR' },
  'with an actor open': { query: '?focus=RUS' },
  'with all folds open in a branch': {
    query: '?focus=USA,RUS&scenario=grand-bargain&at=2025-05-17',
    reach: async (page) => {
      await page.locator('details').evaluateAll((folds) => {
        for (const fold of folds) (fold as HTMLDetailsElement).open = true;
      });
      await page.locator('alliance-table').getByRole('row').nth(3).waitFor();
    },
  },
  'in the story': { query: '?step=9' },
  'with a wrong link': { query: '?at=never' },
  'between events': { query: '?at=2019-05-05' },
  'before all events': { query: '?at=2013-06-01&chapter=' },
};

const phone = { width: 390, height: 844, touch: true };
const desk = { width: 1280, height: 800, touch: false };
const FULLEST = 'with all folds open in a branch';
const ALL = Object.keys(STATES);
// The journeys audit panels and suppositions on a dark desk.
const OTHERS = ['at the start', 'while playing', 'in the story', FULLEST];

describe('practice 22: axe finds nothing', () => {
  test.each([
    { name: 'on a phone', colorScheme: 'light', other: 'dark', ...phone, states: ALL },
    { name: 'on a desk', colorScheme: 'dark', other: 'light', ...desk, states: OTHERS },
  ] as const)('$name in $colorScheme, and at its fullest in $other', async ({ states, ...row }) => {
    const { other, ...options } = row;
    for (const name of states) {
      const { query, open = reopenStory, reach } = STATES[name]!;
      const { page, complaints, close } = await open({ ...options, query });
      await reach?.(page);
      // The page around the explorer is the same in all states.
      const part = query === '' ? 'html' : 'alliance-explorer';
      expect(await audit(page, part), name).toEqual([]);
      if (name === FULLEST) {
        await page.emulateMedia({ colorScheme: other });
        expect(await audit(page, part), `${name}, ${other}`).toEqual([]);
      }
      expect(complaints, name).toEqual([]);
      await close();
    }
  });
});

test('practice 1 and 8: the page is crossed in few stops, in the order that it is read', async () => {
  const { page, close } = await reopenStory();
  await expectWhole(page);
  const stops: string[] = [];
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const label = at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent;
      return (label ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 24);
    });
  for (let press = 0; press < 13; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  expect(stops.slice(0, 4)).toEqual([
    'Skip to the method',
    'Alliance Map',
    'Language of the map Engl',
    'Method and sources',
  ]);
  expect(stops.filter((stop) => /, (US|RU|UA|EU)\. /.test(stop))).toHaveLength(1);
  const order = ['United States, US. Relat', 'Play the story', 'Why these numbers?'];
  const positions = order.map((name) => stops.findIndex((stop) => stop.startsWith(name)));
  expect(positions).toEqual([...positions].sort((one, other) => one - other));
  expect(positions).not.toContain(-1);
  await close();
});

test('practice 10 and 55: keys pressed while the page itself has the focus change nothing, and scroll it', async () => {
  const { page, close } = await reopenStory();
  const before = await stateOf(page);
  for (const key of ['ArrowRight', 'ArrowLeft', 'Enter', ' ', 'Escape', 'Home', 'r', 'PageUp']) {
    await page.keyboard.press(key);
  }
  expect(await stateOf(page)).toEqual(before);
  // A press that comes while the page still scrolls from the last one may be lost in that.
  const scrolled = async (): Promise<number> => {
    await page.keyboard.press('PageDown');
    return page.evaluate(() => scrollY);
  };
  await expect.poll(scrolled).toBeGreaterThan(0);
  await close();
});

test('practice 11: the focus ring is seen in light, dark and forced colours', async () => {
  for (const options of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const) {
    const { page, close } = await reopenStory(options);
    await expectWhole(page);
    const without: string[] = [];
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        let at: Element | null = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        // The button inside a date field is the browser’s own, and so is its ring.
        if (!at || at === document.body || !at.matches(':focus')) return undefined;
        const name = `${at.localName}.${at.getAttribute('class') ?? ''}`;
        /** A ring may be drawn by a part of what is in focus, by what stands beside it, or by its label. */
        const parts = [
          at,
          at.closest('label') ?? at,
          ...(at.parentElement ?? at).querySelectorAll('*'),
        ];
        const isSeen = parts.some((part) => {
          const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(part);
          const focusColour = getComputedStyle(part).getPropertyValue('--focus');
          const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
          return (
            isOutlined ||
            (focusColour !== '' &&
              stroke !== 'none' &&
              part.matches('.halo, .casing, .ring') &&
              parseFloat(strokeWidth) >= 2)
          );
        });
        return { name, isSeen };
      });
      if (ring && !ring.isSeen) without.push(ring.name);
    }
    expect([...new Set(without)], JSON.stringify(options)).toEqual([]);
    await close();
  }
});

test('practice 21: in forced colours text and graphics are seen, and in system colours alone', async () => {
  const { page, close } = await reopenStory({ forcedColors: 'active', query: '?focus=USA,UKR' });
  const colours = await page.evaluate(() => {
    const system = new Set<string>();
    const probe = document.createElement('i');
    document.body.append(probe);
    for (const name of 'Canvas CanvasText LinkText VisitedText ButtonText ButtonFace ButtonBorder Field FieldText Highlight HighlightText GrayText SelectedItem SelectedItemText Mark MarkText'.split(
      ' ',
    )) {
      probe.style.color = name;
      system.add(getComputedStyle(probe).color);
    }
    probe.style.color = 'Canvas';
    const ground = getComputedStyle(probe).color;
    probe.remove();
    const foreign: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (!element.checkVisibility({ opacityProperty: true })) continue;
        const style = getComputedStyle(element);
        const isShape = element.matches('path, circle, rect, line, text, polygon');
        // Left to the browser, words in the colour of the ground stand on a plate of that colour, unseen.
        const isPlated = !isShape && style.color === ground && style.forcedColorAdjust === 'auto';
        if (isPlated && element.textContent.trim()) foreign.push(`unseen: ${element.textContent}`);
        const used = isShape ? [style.fill, style.stroke] : [style.color];
        for (const colour of used) {
          if (/^(none|rgba\(0, 0, 0, 0\)|url)/.test(colour) || system.has(colour)) continue;
          const host = (root as Partial<ShadowRoot>).host?.localName ?? 'page';
          foreign.push(
            `${host} ${element.localName}.${element.getAttribute('class') ?? ''}: ${colour}`,
          );
        }
      }
    }
    return [...new Set(foreign)];
  });
  expect(colours).toEqual([]);
  await close();
});
