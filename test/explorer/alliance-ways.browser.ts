import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { AllianceSaving } from '../../src/elements/saving/alliance-saving.ts';
import '../../src/explorer/alliance-ways.ts';
import type { AllianceWays } from '../../src/explorer/alliance-ways.ts';
import { all, one, settled, show, textOf } from '../elements/show.ts';
import { audit } from '../support/audit.ts';

const link = (): string => 'https://story.example/?at=2025-02-01';
const step =
  'A quarrel\n\n1\u00a0February\u00a02025: A clash in public. Russia–Ukraine begins at −9.0; US–Ukraine fell from +6.0 to +4.2.\n\nhttps://story.example/?at=2025-02-01';

/** What the browser was handed, by its own way of sharing or by the clipboard. */
let handed: unknown[] = [];

afterEach(() => {
  handed = [];
  for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name);
});

/** Gives this browser a way to share, and a clipboard, that fail with the given errors or keep what they get. */
function browserWith(ways: {
  readonly share?: DOMException | 'works';
  readonly clipboard?: DOMException | 'works';
}): void {
  const take =
    (way: DOMException | 'works') =>
    (what: unknown): Promise<void> => {
      if (way !== 'works') return Promise.reject(way);
      handed.push(what);
      return Promise.resolve();
    };
  const set = (name: string, value: unknown): void => {
    Object.defineProperty(navigator, name, { value, configurable: true });
  };
  set('share', ways.share && take(ways.share));
  set('clipboard', ways.clipboard && { writeText: take(ways.clipboard) });
}

async function press(panel: AllianceWays): Promise<void> {
  await import('../../src/explorer/share-view.ts');
  all(panel, 'button')[1]!.click();
  await settled(panel);
}

const refused = new DOMException('No.', 'NotAllowedError');

describe('sharing what is seen', () => {
  test('hands title, sentence and link to the reader’s own way of sharing', async () => {
    browserWith({ share: 'works' });
    const panel = await show('alliance-ways', { at: '2025-02-01', link });
    await press(panel);
    const [title, text, url] = step.split('\n\n');
    await expect.poll(() => handed).toEqual([{ title, text, url }]);
    expect(textOf(one(panel, '[role=status]'))).toBe('');
  });

  test('of a branch the title says what is supposed, in place of the record’s headline (practice 62)', async () => {
    browserWith({ share: 'works' });
    const choices = { scenario: 'bargain' };
    const panel = await show('alliance-ways', { at: '2025-05-01', choices, link });
    await press(panel);
    await expect
      .poll(() => handed)
      .toMatchObject([
        {
          text: 'Hypothetical. 1\u00a0May\u00a02025, after: A deal is signed. Since then, US–Russia fell from −4.2 to −4.9; US–Ukraine rose from +4.8 to +5.0.',
          title:
            'Hypothetical. US 2.0 points closer to Russia than recorded, because of “A deal is signed”.',
        },
      ]);
  });

  test('of two dates it is their difference', async () => {
    browserWith({ share: 'works' });
    const panel = await show('alliance-ways', {
      since: '2025-05-01',
      at: '2025-05-12',
      view: 'difference',
    });
    await press(panel);
    await expect
      .poll(() => handed)
      .toMatchObject([
        {
          text: 'From 1\u00a0May\u00a02025 to 12\u00a0May\u00a02025: United States–Ukraine 0.6 points closer, from +5.0 to +5.6, because of “Aid resumes?” (+0.5) and the fading of older events (+0.1); United States–Russia 0.1 points further apart, from −6.9 to −7.0. Russia–Ukraine is unchanged.',
          url: location.href,
        },
      ]);
  });

  test('copies it where there is no such way, and says so once', async () => {
    browserWith({ clipboard: 'works' });
    const panel = await show('alliance-ways', { at: '2025-02-01', link });
    await press(panel);
    await expect.poll(() => handed).toEqual([step]);
    await expect.poll(() => textOf(one(panel, '[role=status]'))).toBe('Text and link copied.');
    panel.at = '2025-05-12';
    await settled(panel);
    expect(textOf(one(panel, '[role=status]'))).toBe('');
  });

  test('is quiet when the reader thinks better of it', async () => {
    browserWith({ share: new DOMException('No.', 'AbortError'), clipboard: 'works' });
    const panel = await show('alliance-ways', { at: '2025-02-01', link });
    await press(panel);
    expect(handed).toEqual([]);
    expect(textOf(one(panel, '[role=status]'))).toBe('');
  });

  test('where a page may do neither, it gives the text to take by hand', async () => {
    browserWith({ share: refused, clipboard: refused });
    const panel = await show('alliance-ways', { at: '2025-02-01', link }, 288);
    await press(panel);
    await expect
      .poll(() => textOf(one(panel, '[role=status]')))
      .toBe('This page is not allowed to copy. Take text and link from here.');
    const area = one<HTMLTextAreaElement>(panel, 'textarea');
    expect(area.value).toBe(step);
    // Reason: its end, which is the link, was out of sight.
    expect(area.scrollHeight).toBeLessThanOrEqual(area.offsetHeight);
    area.focus();
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(step);
    expect(await audit(panel)).toEqual([]);
    expect(panel.scrollWidth).toBeLessThanOrEqual(288);
  });

  test('does nothing and does not throw without data', async () => {
    browserWith({ share: 'works' });
    const panel = await show('alliance-ways', { data: undefined });
    await press(panel);
    expect(handed).toEqual([]);
    expect(all(panel, 'textarea')).toEqual([]);
  });
});

describe('the ways to save', () => {
  const toggle = (panel: AllianceWays): HTMLButtonElement =>
    all<HTMLButtonElement>(panel, 'button').find((button) => textOf(button) === 'Download')!;

  test('open below the button that says so, and close again, by keyboard too', async () => {
    const panel = await show('alliance-ways', { at: '2025-02-01', link, focusedActors: ['us'] });
    expect(toggle(panel).getAttribute('aria-expanded')).toBe('false');
    expect(all(panel, 'alliance-saving')).toEqual([]);
    toggle(panel).focus();
    await userEvent.keyboard('{Enter}');
    await import('../../src/elements/saving/alliance-saving.ts');
    await settled(panel);
    expect(toggle(panel).getAttribute('aria-expanded')).toBe('true');
    const saving = one<AllianceSaving>(panel, 'alliance-saving');
    expect(saving).toMatchObject({ at: '2025-02-01', link, focusedActors: ['us'] });
    await userEvent.keyboard('{Tab}');
    expect(textOf(saving.shadowRoot!.activeElement!)).toBe('Picture (SVG)');
    expect(await audit(panel)).toEqual([]);
    toggle(panel).click();
    await settled(panel);
    expect(all(panel, 'alliance-saving')).toEqual([]);
  });
});
