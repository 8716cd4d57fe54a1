// Every width, text size and spacing a reader may have: nothing scrolls sideways, nothing is cut, nothing overlaps.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, resize, type OpenedPage } from '../support/page.ts';
import { reopenStory, shipped, sidewaysRoom } from './story.ts';

/** All that a reader can see opened: panels, folds and the table. */
async function openAllFolds(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  await page.locator('alliance-table tbody tr').first().waitFor({ state: 'attached' });
}

/**
 * What is cut or lies over something else: text wider than the box that clips it, controls that overlap, anything
 * beyond the sides of the page. Rows that scroll by themselves may be wider than they are shown.
 */
async function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const controls: { name: string; boxes: DOMRectList; element: Element }[] = [];
    const name = (element: Element): string => {
      const host = (element.getRootNode() as Partial<ShadowRoot>).host;
      const text = element.getAttribute('aria-label') ?? element.textContent;
      const short = text.replace(/\s+/g, ' ').trim().slice(0, 40);
      return `${host?.localName ?? 'page'} ${element.localName}.${element.getAttribute('class') ?? ''} “${short}”`;
    };
    const scroller = (element: Element): Element | undefined => {
      for (
        let at: Element | null = element;
        at;
        at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
      ) {
        if (at.localName === 'html' || at.localName === 'body') return undefined;
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return at;
      }
      return undefined;
    };
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const style = getComputedStyle(element);
        if (style.clipPath !== 'none' || element.closest('.skip')) continue;
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) continue;
        const isBeyond = box.left < -1 || box.right > innerWidth + 1;
        if (isBeyond && !element.closest('svg') && !scroller(element))
          faults.push(`beyond the page: ${name(element)}`);
        const clips = /hidden|clip/.test(style.overflowX + style.overflowY);
        const isText = [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
        if (clips && isText && !(element instanceof HTMLInputElement)) {
          if (element.scrollWidth > element.clientWidth + 1) faults.push(`cut: ${name(element)}`);
          if (element.scrollHeight > element.clientHeight + 1) faults.push(`cut: ${name(element)}`);
        }
        const isControl = element.matches(
          'button, a[href], select, summary, input:not(.slider, [type=radio]), .chip',
        );
        if (isControl && !scroller(element))
          controls.push({ name: name(element), boxes: element.getClientRects(), element });
      }
    }
    controls.forEach((one, at) => {
      for (const other of controls.slice(at + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const isCovered = [...one.boxes].some((box) =>
          [...other.boxes].some((next) => {
            const wide = Math.min(box.right, next.right) - Math.max(box.left, next.left);
            const high = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
            return wide > 1 && high > 1;
          }),
        );
        if (isCovered) faults.push(`overlap: ${one.name} and ${other.name}`);
      }
    });
    return [...new Set(faults)];
  });
}

/** Controls that would lie over marks of the map. */
async function controlsOverMap(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const explorer = document.querySelector('alliance-explorer')!.shadowRoot!;
    const map = explorer.querySelector('alliance-map')!;
    const { left, right, top, bottom } = map.getBoundingClientRect();
    return [...explorer.querySelectorAll<HTMLElement>('button, select, label')]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const box = control.getBoundingClientRect();
        return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      })
      .map((control) => control.textContent.trim());
  });
}

/** Names and tags of the map that its frame would cut, at each of the dates. */
async function cutOnMap(page: Page, dates: readonly string[]): Promise<string[]> {
  return page.locator('alliance-explorer').evaluate(async (explorer, ats) => {
    const drawn = (element: Element): Promise<unknown> =>
      (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    const map = explorer.shadowRoot!.querySelector('alliance-map')!;
    const cut: string[] = [];
    for (const at of ats) {
      explorer.setAttribute('at', at);
      await drawn(explorer);
      await drawn(map);
      if (map.getAttribute('at') !== at) cut.push(`${at}: not drawn`);
      const frame = map.getBoundingClientRect();
      for (const mark of map.shadowRoot!.querySelectorAll('.name, .tag rect, .halo')) {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const isIn = left >= frame.left && right <= frame.right;
        if (!isIn || top < frame.top || bottom > frame.bottom)
          cut.push(`${at}: ${mark.textContent || mark.outerHTML}`);
      }
    }
    return cut;
  }, dates);
}

/** No text on the map or the timeline may be smaller, whatever the width of the page. */
async function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const text = [...element.childNodes].some(
          (child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== '',
        );
        if (!text || !element.checkVisibility()) continue;
        const scale = element instanceof SVGTextElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        const size = parseFloat(getComputedStyle(element).fontSize) * scale;
        if (size < 11.99) small.push(`${element.localName} “${element.textContent}”: ${size}`);
      }
    }
    return small;
  });
}

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 844, height: 390 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];

/** Waits until the map has been drawn for the size it has. */
async function expectFitted(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.locator('alliance-map').evaluate((map) => {
        const [, , width, height] = map
          .shadowRoot!.querySelector('svg')!
          .getAttribute('viewBox')!
          .split(' ');
        return Number(width) === map.clientWidth && Number(height) === map.clientHeight;
      }),
    )
    .toBe(true);
}

test.each([
  ['the start', ''],
  ['a relation', '?focus=USA,UKR'],
  ['an actor in a branch', '?focus=RUS&scenario=grand-bargain&at=2025-05-17'],
  ['a step of the story', '?step=9'],
])(
  'practice 7, 18 and 24: at %s nothing is cut, small or over something else, on any screen',
  async (_, query) => {
    const { page, close } = await reopenStory({ ...SIZES[0], query });
    await openAllFolds(page);
    for (const { width, height } of SIZES) {
      const size = `${width} × ${height} px`;
      await resize(page, { width, height });
      await expectFitted(page);
      await expect.poll(() => sidewaysRoom(page), { message: size }).toBe(0);
      await expect.poll(() => faultsOf(page), { message: size }).toEqual([]);
      await expect.poll(() => controlsOverMap(page), { message: size }).toEqual([]);
      await expect.poll(() => smallTexts(page), { message: size }).toEqual([]);
      const box = (await page.locator('alliance-map').boundingBox())!;
      // On a phone its width is what limits it: higher it would hold no more than empty space.
      expect(box.width, size).toBeGreaterThan(250);
      expect(box.height, size).toBeGreaterThan(235);
    }
    await close();
  },
);

test('on a phone the map cuts no name and no tag, whatever the date', async () => {
  const { page, close } = await reopenStory({ width: 360, height: 740 });
  const dates = shipped.events.map(({ id, date }) => `${date}/${id}`);
  expect(await cutOnMap(page, dates)).toEqual([]);
  await close();
});

describe('practice 18', () => {
  const spacing = `* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`;

  /** Applies a reader's own style, in place of the last, to the page and into every shadow root, as an extension would. */
  const restyle = (page: Page, css: string): Promise<void> =>
    page.evaluate((text) => {
      const own = window as unknown as { readersOwn?: CSSStyleSheet };
      const sheet = (own.readersOwn ??= new CSSStyleSheet());
      sheet.replaceSync(text);
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        if (!root.adoptedStyleSheets.includes(sheet))
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
        }
      }
    }, css);

  async function expectSound(page: Page): Promise<void> {
    await expect.poll(() => sidewaysRoom(page)).toBe(0);
    await expect.poll(() => faultsOf(page)).toEqual([]);
  }

  test.each(['', '?step=9'])(
    'at 320 × 256 px all is there, without sideways scrolling (%s)',
    async (query) => {
      const { page, close } = await reopenStory({ width: 320, height: 256, query });
      await openAllFolds(page);
      await expectSound(page);
      await close();
    },
  );

  describe('with a relation open', () => {
    let opened: OpenedPage;
    beforeAll(async () => {
      opened = await reopenStory({ width: 320, height: 256, query: '?focus=USA,UKR' });
      await openAllFolds(opened.page);
    });
    afterAll(() => opened.close());

    test('at 320 × 256 px all is there, without sideways scrolling', async () => {
      await expectSound(opened.page);
    });

    test.each([
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ])('at 200 % text and $width px nothing is lost', async (size) => {
      const { page } = opened;
      await restyle(page, 'html { font-size: 200% !important; }');
      await resize(page, size);
      await expectSound(page);
      expect(await audit(page)).toEqual([]);
    });

    test.each([
      { width: 320, height: 640 },
      { width: 1280, height: 800 },
    ])('with a reader’s own spacing of text at $width px nothing is lost', async (size) => {
      const { page } = opened;
      await restyle(page, spacing);
      await resize(page, size);
      await expectSound(page);
    });
  });
});

test('what the card scrolls makes the page itself no longer', async () => {
  const { page, close } = await reopenStory({ width: 1440, height: 900, query: '?focus=USA,RUS' });
  await page.locator('alliance-relation .history').waitFor();
  const below = () =>
    page.evaluate(() => {
      const footer = document.querySelector('footer')!.getBoundingClientRect().bottom + scrollY;
      return document.documentElement.scrollHeight - Math.round(footer);
    });
  await expect.poll(below).toBe(0);
  await close();
});
