import { describe, expect, test } from 'vitest';
import '../../../src/elements/event/alliance-event.ts';
import { parseDataset } from '../../../src/dataset/parse-dataset.ts';
import type { Dataset } from '../../../src/dataset/schema.ts';
import { keepSound } from '../../../src/dataset/sound-dataset.ts';
import { markup, quarrel, quarrelFile } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { all, one, settled, show, smallTargets, textOf, until } from '../show.ts';

/** The dataset with every address replaced, as nobody who parses it would let through. */
function withAddress(url: string): Dataset {
  const data = quarrel();
  return { ...data, sources: data.sources.map((source) => ({ ...source, url })) };
}

describe('the event card', () => {
  test('shows the event last in effect, with date, themes, place and position', async () => {
    const card = await show('alliance-event', { at: '2025-02-01/talks' });
    expect(textOf(one(card, 'h3'))).toBe('Talks open');
    expect(one<HTMLTimeElement>(card, '.dateline time').dateTime).toBe('2025-02-01');
    expect(textOf(one(card, '.dateline'))).toBe('1 February 2025 1 of 3');
    expect(textOf(one(card, '.dateline + p'))).toBe('Diplomacy, Energy · Riyadh');
  });

  test('tells each change for the eye and for the ear', async () => {
    const card = await show('alliance-event', { at: '2025-02-01' });
    const [, second] = all(card, '.changes tbody tr:not(.aside)');
    expect(all(card, '.changes th[scope="row"]').map(textOf)).toEqual([
      'Russia–Ukraine',
      'US–Ukraine',
    ]);
    expect(textOf(one(card, '.changes .aside'))).toBe('standing level: set at −9.0');
    expect(textOf(second!)).toBe('US–Ukraine +6.0 to +4.2 1.8 1.8 points further apart');
    expect(second?.querySelector('[aria-hidden="true"].points')?.textContent).toContain('1.8');
  });

  // Themes and facts had a Latin comma, which a reader of Arabic takes for a mark upside down.
  test('parts what stands in a row by the comma of the language', async () => {
    const card = await show('alliance-event', { at: '2025-02-01/talks', lang: 'ar' });
    await expect.poll(() => textOf(one(card, '.dateline + p'))).toBe('دبلوماسية، طاقة · Riyadh');
    const next = await show('alliance-event', { at: '2025-02-01', lang: 'ar' });
    const facts = (): string[] => all(next, '.acts .soft').map(textOf);
    await expect.poll(() => facts().length).toBeGreaterThan(0);
    expect(facts().filter((fact) => /\u2066CAMEO \d+ «[^»]+»\u2069، /.test(fact))).not.toEqual([]);
  });

  // Safari draws the collapsed border of a table over its first column alone.
  test('rules the table of changes over its whole width', async () => {
    const card = await show('alliance-event', { at: '2025-02-01' });
    const rule = (selector: string): string =>
      getComputedStyle(one(card, selector)).borderBlockStartWidth;
    expect([rule('.changes'), rule('.changes tbody')]).toEqual(['0px', '1px']);
  });

  // The scores stood in the order of a text from the left, with the arrow pointing from the later to the earlier one.
  test('puts what was before what is, where text runs from right to left', async () => {
    const card = await show('alliance-event', { at: '2025-02-01', lang: 'ar' });
    await expect.poll(() => one(card, '.panel').dir).toBe('rtl');
    const cell = all(card, '.from-to').at(-1)!;
    const leftOf = (text: string): number => {
      const found = [...cell.childNodes].find((part) => part.textContent?.includes(text))!;
      const range = document.createRange();
      range.selectNode(found);
      return range.getBoundingClientRect().left;
    };
    const arrow = cell.querySelector('svg')!.getBoundingClientRect().left;
    expect(leftOf('6.0')).toBeGreaterThan(arrow);
    expect(leftOf('4.2')).toBeLessThan(arrow);
  });

  test('sets what runs from the left to the side of a text from the right, whole', async () => {
    const card = await show('alliance-event', { at: '2025-02-01', lang: 'ar' });
    await expect.poll(() => one(card, '.panel').dir).toBe('rtl');
    await expect.poll(() => all(card, '.source').length).toBeGreaterThan(0);
    expect(getComputedStyle(one(card, 'blockquote')).textAlign).toBe('right');
    expect(getComputedStyle(one(card, '.source')).direction).toBe('ltr');
  });

  test('explains the numbers from code to points', async () => {
    const card = await show('alliance-event', { at: '2025-02-01' });
    expect(textOf(one(card, '.why section:last-of-type'))).toBe(
      'US–Ukraine US towards Ukraine: Troops are put on alert. ' +
        'CAMEO 155 “Mobilize or increase cyber-forces”, ' +
        'Goldstein score −7.2, taken from its parent code 15 ' +
        'Score of the act −7.2 × gain 0.25 = −1.8 points',
    );
  });

  test('marks codings that are the editors’ reading, and weights', async () => {
    const card = await show('alliance-event', { at: '2025-02-01/talks' });
    const [plain, interpretive] = all(card, '.acts li');
    expect(plain?.querySelector('.reading')).toBeNull();
    expect(textOf(interpretive!)).toBe(
      'Russia towards US: impact +4.0, set by the editors, weight 2 The coding leans on the editors’ reading.',
    );
  });

  test('shows the doubt about a quotation plainly, and marks its language', async () => {
    const card = await show('alliance-event', { at: '2025-02-01' });
    expect(one(card, 'blockquote').lang).toBe('uk');
    expect(textOf(one(card, 'blockquote'))).toBe('“Досить.”');
    const doubt = one(card, '.doubt');
    expect(doubt.closest('details')).toBeNull();
    expect(textOf(doubt)).toBe('Not certain: The wording differs between reports.');
  });

  test('shows confidence: quietly when confirmed, plainly when not', async () => {
    const card = await show('alliance-event', { at: '2025-02-01/talks' });
    expect(all(card, '.marks')).toEqual([]);
    expect(textOf(one(card, '.confirmed'))).toBe('Confirmed');
    card.at = '2025-02-01';
    await settled(card);
    expect(textOf(one(card, '.marks'))).toBe('Disputed');
    expect(all(card, '.confirmed')).toEqual([]);
  });

  test('gives every source, strongest first, within two activations (practice 61)', async () => {
    const card = await show('alliance-event', { at: '2025-02-01/talks' });
    const links = all<HTMLAnchorElement>(card, '[part~="sources"] a');
    expect(links.map(({ href }) => href)).toEqual(
      ['ministry', 'agency', 'paper', 'blog'].map((id) => `https://${id}.example/report`),
    );
    expect(links.map(({ rel }) => rel)).toEqual(Array(4).fill('noopener'));
    const folds = links.map((link) => {
      let depth = 0;
      for (let at: Element | null = link; at; at = at.parentElement) {
        if (at.localName === 'details') depth += 1;
      }
      return depth;
    });
    expect(folds).toEqual([0, 0, 1, 1]);
    expect(textOf(one(card, '[part~="sources"] summary'))).toBe('All 4 sources');
  });

  test('does not present a description as a headline', async () => {
    const card = await show('alliance-event', { at: '2025-02-01/talks' });
    const [seen, , described] = all(card, '[part~="sources"] li').map(textOf);
    expect(seen).toBe('The ministry “The ministry reports” 1 Feb 2025 · official');
    expect(described).toBe(
      'The Paper The Paper reports 2 Feb 2025 · regional or specialist outlet · described by us, headline not seen',
    );
  });

  test('says when the reader stands at a later day', async () => {
    const card = await show('alliance-event', { at: '2025-02-03' });
    expect(textOf(one(card, '.since'))).toBe(
      'You are at 3 February 2025, 2 days after this event.',
    );
  });

  test('before the first event shows where each relation stands', async () => {
    const card = await show('alliance-event', { at: '2025-01-15' });
    expect(textOf(one(card, 'h3'))).toBe('Before the first event');
    expect(all(card, 'tbody tr').map(textOf)).toEqual([
      'US–Russia −8.0 hostile',
      'US–Ukraine +6.0 allied',
      'Russia–Ukraine not yet known',
    ]);
  });

  test('an event of the record is not marked, though the reader is past the fork of a branch', async () => {
    const choices = { scenario: 'bargain' };
    const card = await show('alliance-event', { at: '2025-03-20', choices });
    expect(all(card, '.hypothetical').map(textOf)).toEqual([]);
    expect(textOf(one(card, '.dateline'))).toContain('2 of 3');
  });

  test('marks a branch as hypothetical and keeps a nominal day to itself (practice 59, 62)', async () => {
    const choices = { scenario: 'bargain' };
    const card = await show('alliance-event', { at: '2025-04-01', choices });
    expect(textOf(one(card, '.marks'))).toBe('Hypothetical: A bargain Projected, not recorded');
    expect(one<HTMLTimeElement>(card, '.dateline time').dateTime).toBe('2025-04');
    expect(textOf(one(card, '.dateline'))).toBe('April 2025 3 of 3');
    expect(card.shadowRoot?.textContent).toContain(
      'What the projection rests on: An agency expected it.',
    );
    card.choices = { weights: { talks: 2 } };
    await settled(card);
    expect(textOf(one(card, '.hypothetical'))).toBe('Hypothetical: the record with your changes');
  });

  test('shows markup in a text as text (practice 48)', async () => {
    const card = await show('alliance-event', { at: '2025-02-01' });
    expect(textOf(one(card, '.summary'))).toBe(`Voices are raised. ${markup}`);
    expect(all(card, 'img')).toEqual([]);
    expect(globalThis).not.toHaveProperty('hacked');
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' javascript:alert(1)',
    'vbscript:x',
    '//x.example',
  ])('makes no link of %s, parsed or not (practice 47)', async (url) => {
    const sources = quarrelFile.sources.map((source) => ({ ...source, url }));
    expect(parseDataset({ ...quarrelFile, sources }).ok).toBe(false);
    const data = withAddress(url);
    const refused = await show('alliance-event', { at: '2025-02-01', data });
    await until(() => all(refused, '.problems').length > 0);
    expect(all(refused, 'a')).toEqual([]);
    // Even if it had passed the check.
    keepSound(data);
    const card = await show('alliance-event', { at: '2025-02-01', data });
    expect(all(card, 'a')).toEqual([]);
    expect(card.shadowRoot?.textContent).toContain('An agency');
  });

  test('draws nothing without a dataset, and takes one at any time (practice 27)', async () => {
    const card = await show('alliance-event', { data: undefined, at: '2025-02-01' });
    expect(card.shadowRoot?.textContent.trim()).toBe('');
    card.data = quarrel();
    await settled(card);
    expect(textOf(one(card, 'h3'))).toBe('A clash in public');
  });

  test('takes its heading level from the page around it', async () => {
    const card = await show('alliance-event', { at: '2025-02-01', headingLevel: 2 });
    expect(textOf(one(card, 'h2'))).toBe('A clash in public');
    expect(all(card, 'h3').map(textOf)).toContain('Sources');
    expect(all(card, 'h4')).toEqual([]);
  });

  test.each([
    ['light', 380],
    ['dark', 300],
  ])('passes the audit in %s at %s px, all folds open (practice 22)', async (theme, width) => {
    const card = await show('alliance-event', { at: '2025-02-01' }, width);
    card.setAttribute('theme', theme);
    document.documentElement.style.background = theme === 'dark' ? '#11141a' : '#faf9f6';
    for (const fold of all<HTMLDetailsElement>(card, 'details')) fold.open = true;
    await settled(card);
    expect(await audit()).toEqual([]);
    expect(smallTargets(card)).toEqual([]);
    document.documentElement.style.background = '';
  });

  test('never scrolls sideways at 280 px with wide letters and twice the text (practice 18)', async () => {
    const card = await show('alliance-event', { at: '2025-02-01' }, 280);
    card.style.cssText = 'font-size: 32px; letter-spacing: 0.12em; word-spacing: 0.16em';
    for (const fold of all<HTMLDetailsElement>(card, 'details')) fold.open = true;
    await settled(card);
    const panel = one(card, '.panel');
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  });
});

describe('the switch of an event', () => {
  const showCard = (choices = {}, at = '2025-02-01') =>
    show('alliance-event', { at, choices, supposing: true });
  const asked = (card: HTMLElement): unknown[] => {
    const heard: unknown[] = [];
    card.addEventListener('alliance-weight-change', ({ detail }) => heard.push(detail));
    card.addEventListener('alliance-event-remove', ({ detail }) => heard.push(detail));
    return heard;
  };

  test('says a weight in whole words, however narrow the card', async () => {
    const card = await show(
      'alliance-event',
      { at: '2025-02-01', supposing: true, lang: 'ru' },
      250,
    );
    card.style.letterSpacing = '0.12em';
    await expect.poll(() => all(card, '.said').map(textOf)).toEqual(['как опубликовано']);
    const word = document.createRange();
    const text = document
      .createTreeWalker(one(card, '.said'), NodeFilter.SHOW_TEXT)
      .nextNode() as Text;
    word.setStart(text, text.data.indexOf('опубликовано'));
    word.setEnd(text, text.data.indexOf('опубликовано') + 'опубликовано'.length);
    expect(word.getClientRects()).toHaveLength(1);
  });

  test('is there only where somebody answers', async () => {
    expect(all(await show('alliance-event'), '.switch-event')).toEqual([]);
    expect(all(await showCard(), '.switch-event')).toHaveLength(1);
  });

  test('asks to switch the event off and on, and changes nothing by itself', async () => {
    const card = await showCard();
    const heard = asked(card);
    const box = one<HTMLInputElement>(card, '.counts input');
    box.click();
    await settled(card);
    expect(heard).toEqual([{ event: 'clash', weight: 0, dragging: false }]);
    card.requestUpdate();
    await settled(card);
    expect(box.checked).toBe(true);

    card.choices = { without: ['clash'] };
    await settled(card);
    expect(box.checked).toBe(false);
    expect(card.shadowRoot?.textContent).toContain(
      'You switched this event off: it moves nothing.',
    );
    expect(textOf(one(card, '#title'))).toBe('A clash in public');
    expect(await audit()).toEqual([]);
    box.click();
    expect(heard.at(-1)).toEqual({ event: 'clash', weight: 1, dragging: false });
  });

  test('asks for what its box says, also where the press before is not answered yet', async () => {
    const card = await showCard();
    const heard = asked(card);
    const box = one<HTMLInputElement>(card, '.counts input');
    box.click();
    box.click();
    expect(heard).toMatchObject([{ weight: 0 }, { weight: 1 }]);
  });

  test('says right below it what the event made of the day, and calls that hypothetical', async () => {
    const card = await showCard({ without: ['clash'] });
    const rows = (): string[] => all(card, '.differences tbody tr').map(textOf);
    await until(() => rows().length > 0);
    expect(rows()).toEqual([
      'Russia–Ukraine −9.0 recorded, not yet known here 9.0 9.0 points closer',
      'US–Ukraine +4.2 recorded, +6.0 here 1.8 1.8 points closer',
    ]);
    const caption = one(card, '.differences caption').cloneNode(true) as Element;
    for (const unheard of caption.querySelectorAll('[aria-hidden]')) unheard.remove();
    expect(textOf(caption)).toBe('Hypothetical Compared with the record on 1 February 2025');
    expect(await audit()).toEqual([]);
    card.choices = { without: ['talks'] };
    await settled(card);
    expect(rows()).toEqual([]);
  });

  test('shows the same on a small map, to the eye alone, unless the large one is beside it', async () => {
    const card = await showCard({ without: ['clash'] });
    await until(() => all(card, '.picture svg').length > 0);
    const picture = one(card, '.picture');
    expect(all(card, '.picture .tag').map(textOf)).toEqual(['+6.0 1.8']);
    expect(all(card, '.picture .tag.hypothetical')).toHaveLength(1);
    expect([picture.inert, picture.ariaHidden]).toEqual([true, 'true']);
    const { left, right } = one(card, '.picture svg').getBoundingClientRect();
    const frame = one(card, '.panel').getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(frame.left);
    expect(right).toBeLessThanOrEqual(frame.right);
    expect(await audit()).toEqual([]);
    card.style.setProperty('--alliance-picture', 'none');
    await until(() => all(card, '.picture svg').length === 0);
  });

  test('brings what it did into sight where that lies below the edge', async () => {
    const card = await showCard();
    card.addEventListener('alliance-weight-change', () => {
      card.choices = { without: ['clash'] };
    });
    const frame = card.parentElement!;
    const roomAbove =
      window.innerHeight - one(card, '.switch-event').getBoundingClientRect().bottom;
    frame.style.paddingBlock = `${String(roomAbove)}px 100vh`;
    one<HTMLInputElement>(card, '.counts input').click();
    const bottom = (): number => one(card, '.differences').getBoundingClientRect().bottom;
    await until(() => all(card, '.differences').length > 0);
    await expect.poll(bottom).toBeLessThan(window.innerHeight + 1);
  });

  test('weighs it from nothing to double, in words', async () => {
    const card = await showCard({ weights: { clash: 0.5 } });
    const heard = asked(card);
    const slider = one<HTMLInputElement>(card, '.weight input');
    expect([slider.min, slider.max, slider.step, slider.value]).toEqual(['0', '2', '0.25', '0.5']);
    expect(slider.getAttribute('aria-valuetext')).toBe('half');
    slider.value = '2';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    one<HTMLButtonElement>(card, '.reset').click();
    expect(heard).toEqual([
      { event: 'clash', weight: 2, dragging: true },
      { event: 'clash', weight: 2, dragging: false },
      { event: 'clash', weight: 1, dragging: false },
    ]);
  });

  test('shows an event of one’s own as what it is, and takes it back', async () => {
    const own = {
      ...{ id: 'own-1', date: '2025-02-03', title: 'Peace <b>now</b>', from: 'us', to: 'ru' },
      ...{ cameo: '04', strength: 5 },
    };
    const card = await showCard({ added: [own] }, '2025-02-03');
    expect(textOf(one(card, '#title'))).toBe('Peace <b>now</b>');
    expect(textOf(one(card, '.marks'))).toBe('Hypothetical: the record with your changes');
    expect(all(card, '[part=sources]')).toEqual([]);
    expect(textOf(one(card, '.acts'))).toBe(
      'US towards Russia: CAMEO 04 “Consult”, strength chosen by you: +5.0',
    );
    const heard = asked(card);
    one<HTMLButtonElement>(card, '.own-event button').click();
    expect(heard).toEqual([{ event: 'own-1' }]);
    expect(await audit()).toEqual([]);
  });
});
