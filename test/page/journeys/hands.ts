// The three ways in which a reader acts: each journey is walked by all of them, on another screen and ground each.
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { audit, siteAddress, type PageOptions } from '../../support/page.ts';
import { readLink } from '../../../src/explorer/link-state.ts';
import { openStory, shipped, stateOf } from '../story.ts';

/** One way to act on what is seen. */
export interface Hand {
  readonly name: string;
  readonly how: PageOptions;
  /** Presses a button, a fold, a switch or a lane. */
  readonly press: (target: Locator) => Promise<void>;
  /** Brings a slider to one of its ends. */
  readonly slide: (slider: Locator, end: 'least' | 'most') => Promise<void>;
  /** Writes a date into its field. */
  readonly date: (field: Locator, date: string) => Promise<void>;
}

const type = async (field: Locator, date: string): Promise<void> => {
  const [year, month, day] = date.split('-');
  await field.focus();
  await field.page().keyboard.type(`${month}${day}${year}`);
};

/** Where the end of a slider is, in px from its top left corner. */
async function endOf(slider: Locator, end: 'least' | 'most'): Promise<{ x: number; y: number }> {
  const { width, height } = (await slider.boundingBox())!;
  return { x: end === 'least' ? 1 : width - 1, y: height / 2 };
}

export const HANDS: readonly Hand[] = [
  {
    name: 'by mouse, on a desk, dark',
    how: { width: 1440, height: 900, colorScheme: 'dark' },
    press: (target) => target.click(),
    slide: async (slider, end) => {
      const { mouse } = slider.page();
      // It comes to the middle once nothing moves it any more.
      await slider.hover();
      const { x, y } = await endOf(slider, end);
      const box = (await slider.boundingBox())!;
      await mouse.down();
      await mouse.move(box.x + x, box.y + y, { steps: 3 });
      await mouse.up();
    },
    date: (field, date) => field.fill(date),
  },
  {
    name: 'by finger, on a phone, light',
    how: { width: 390, height: 844, touch: true },
    press: (target) => target.tap(),
    slide: async (slider, end) => slider.tap({ position: await endOf(slider, end) }),
    date: (field, date) => field.fill(date),
  },
  {
    name: 'by keyboard, on 320 px, dark',
    how: { width: 320, height: 568, colorScheme: 'dark' },
    press: async (target) => {
      // It may be loaded late, and until then it has no box.
      await target.waitFor({ state: 'attached' });
      // What a label names is what takes the keyboard.
      const box = target.locator('xpath=descendant-or-self::input');
      const isBox = (await box.count()) > 0;
      const pressed = isBox ? box : target;
      // As mouse and finger do: what the last choice made possible is drawn a frame after that choice.
      await expect.poll(() => pressed.isEnabled()).toBe(true);
      await pressed.focus();
      await target.page().keyboard.press(isBox ? 'Space' : 'Enter');
    },
    slide: async (slider, end) => {
      await slider.focus();
      await slider.page().keyboard.press(end === 'least' ? 'Home' : 'End');
    },
    date: type,
  },
];

/** The page that one hand walks all journeys of a file on. */
export class Walk {
  readonly #hand: Hand;
  #page: Page | undefined;
  #complaints: readonly string[] = [];

  constructor(hand: Hand) {
    this.#hand = hand;
  }

  /** Goes to a link of the story, and waits for its map. */
  async open(query = ''): Promise<Page> {
    if (!this.#page) {
      const opened = await openStory({ ...this.#hand.how, query });
      this.#page = opened.page;
      this.#complaints = opened.complaints;
      return this.#page;
    }
    await this.#page.goto(siteAddress + query);
    await this.#page.locator('alliance-map svg[aria-label]').waitFor();
    return this.#page;
  }

  /** What the page comes to: axe finds nothing, the link brings the same back, and nothing went wrong. */
  async endsWell(page: Page): Promise<void> {
    expect(await audit(page, 'alliance-explorer')).toEqual([]);
    const state = await stateOf(page);
    // It is written once the reader is quiet.
    await expect
      .poll(() => readLink(shipped, new URL(page.url()).searchParams).state)
      .toEqual(state);
    const address = page.url();
    await page.reload();
    await expect.poll(() => stateOf(page).catch(() => undefined)).toEqual(state);
    expect(page.url()).toBe(address);
    expect(this.#complaints).toEqual([]);
  }
}

/** What the keyboard stands on, by its own name or the text of its label; empty where it is lost. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return '';
    const name = at.getAttribute('aria-label') ?? (at.closest('label') ?? at).textContent;
    return name.replace(/\s+/g, ' ').trim();
  });

/** What the polite live region of the explorer says. */
export const spoken = (page: Page): Locator =>
  page.locator('alliance-explorer p.spoken[aria-live]');
