import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/elements/saving/alliance-saving.ts';
import type { AllianceSaving } from '../../../src/elements/saving/alliance-saving.ts';
import { makeImage } from '../../../src/elements/saving/make-image.ts';
import type { Dataset } from '../../../src/dataset/schema.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { markup, quarrel } from '../../fixtures/quarrel.ts';
import { generateDataset } from '../../layout/generated-dataset.ts';
import { audit } from '../../support/audit.ts';
import { all, one, settled, show, smallTargets, textOf, until } from '../show.ts';

const link = (): string => 'https://story.example/?at=2025-02-01&x="1"';
const words = wordsFor('en');

/** What was handed to the browser, which a test keeps from saving it. */
let files: { readonly name: string; readonly content: Promise<Blob> }[] = [];

afterEach(() => {
  files = [];
});

/** Presses a button, and waits for its file. */
async function save(panel: AllianceSaving, kind: 'SVG' | 'PNG' | 'CSV'): Promise<Blob> {
  const before = files.length;
  const take = (event: Event): void => {
    const [pressed] = event.composedPath();
    if (!(pressed instanceof HTMLAnchorElement) || pressed.download === '') return;
    event.preventDefault();
    files.push({ name: pressed.download, content: fetch(pressed.href).then((got) => got.blob()) });
  };
  panel.renderRoot.addEventListener('click', take);
  all(panel, 'button')
    .find((button) => textOf(button).includes(kind))!
    .click();
  await until(
    () => files.length > before || textOf(one(panel, '[role=status]')).includes('may not'),
  );
  panel.renderRoot.removeEventListener('click', take);
  return files.at(-1)!.content;
}

async function savePicture(
  panel: AllianceSaving,
): Promise<{ text: string; picture: SVGSVGElement }> {
  const text = await (await save(panel, 'SVG')).text();
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return { text, picture: parsed.documentElement as unknown as SVGSVGElement };
}

const open = (properties: Partial<AllianceSaving> = {}, width = 700): Promise<AllianceSaving> =>
  show('alliance-saving', { at: '2025-02-01', link, ...properties }, width);

const textsOf = (picture: Element): string[] =>
  [...picture.querySelectorAll('text:not([aria-hidden])')].map(({ textContent }) => textContent);

/** The scores that a map of the quarrel shows. */
function scoresAt(at: string, choices = {}): string[] {
  const timeline = createTimeline(quarrel(), choices);
  return timeline.relationsAt(at).known.map(({ score }) => words.score(score));
}

describe('the picture that is saved', () => {
  test('holds title, date, caption, source, licence, link, and the scores as text', async () => {
    const { picture } = await savePicture(await open());
    const texts = textsOf(picture);
    expect(texts).toEqual(
      expect.arrayContaining(['A quarrel', '1\u00a0February\u00a02025', 'US', 'Russia']),
    );
    expect(texts).toEqual(expect.arrayContaining(scoresAt('2025-02-01')));
    const all = texts.join(' ');
    expect(all).toContain('US–Ukraine fell from +6.0 to +4.2.');
    expect(all).toContain('Data: A quarrel, version 1.0.0, CC0-1.0.');
    expect(all).toContain(link());
    expect(all).not.toContain('Hypothetical');
    expect(files[0]!.name).toBe('quarrel-2025-02-01.svg');
    expect(picture.querySelector('title')!.textContent).toBe(
      'A quarrel · 1\u00a0February\u00a02025',
    );
    expect(picture.querySelector('desc')!.textContent).toContain('closest tie');
    expect([picture.getAttribute('width'), picture.getAttribute('role')]).toEqual(['1200', 'img']);
  });

  test('names no day where what changes are counted from is known by its month', async () => {
    const data = quarrel();
    const [talks, ...later] = data.events;
    const events = [{ ...talks!, precision: 'month' as const }, ...later];
    const since = `${talks!.date}/${talks!.id}`;
    const panel = await open({ data: { ...data, events }, at: '2025-03-01', since });
    const { picture } = await savePicture(panel);
    expect(textsOf(picture).join(' ')).toContain('Changes since February\u00a02025.');
    const table = await (await save(panel, 'CSV')).text();
    expect(table).toContain(',2025-02,2025-03-01,');
  });

  test('practice 62: says in picture, title, file name and caption what did not happen', async () => {
    const choices = { without: ['clash'] };
    const { picture } = await savePicture(await open({ choices, at: '2025-03-01' }));
    const texts = textsOf(picture);
    expect(texts[0]).toBe('Hypothetical: the record with your changes');
    expect(texts.filter((text) => text.includes('ypothetical'))).toHaveLength(2);
    expect(texts).toEqual(expect.arrayContaining(scoresAt('2025-03-01', choices)));
    expect(picture.querySelector('title')!.textContent).toMatch(/^Hypothetical: /);
    expect(files[0]!.name).toBe('quarrel-2025-03-01-hypothetical.svg');
    expect(texts.join(' ')).toContain('counted from the record on the same date');
  });

  test('practice 62: says of what is supposed what the page says, not the headline of the record', async () => {
    const days = { at: '2025-02-01', since: '2025-01-01' };
    const opening = { ...days, headline: 'How they fell out', takeaway: 'And never made up.' };
    const data: Dataset = { ...quarrel(), opening };
    const read = async (panel: AllianceSaving): Promise<string> =>
      textsOf((await savePicture(panel)).picture).join(' ');
    const supposed = { data, choices: { without: ['clash'] }, at: '2025-03-01' };
    const english = await read(await open(supposed));
    expect(english).toContain('Ukraine 1.5 points closer to US, without “A clash in public”.');
    expect(english).not.toMatch(/fell out|made up/);
    const panel = await open({ ...supposed, lang: 'de' });
    await until(() => textOf(panel.renderRoot as unknown as Element).includes('Tabelle'));
    expect(await read(panel)).toContain('Ukraine: 1,5 Punkte näher an US als geschehen; es fehlt:');
    expect(await read(await open({ data, at: '2025-03-01' }))).toContain('How they fell out');
  });

  test('practice 65: needs nothing from elsewhere, no style, no script, no class', async () => {
    const { text, picture } = await savePicture(await open());
    expect(text).not.toMatch(
      /url\(|@import|href|var\(|light-dark|oklab|class=|style=|<script|<image|<style/,
    );
    expect(picture.querySelectorAll('[data-key], [tabindex], [aria-label]')).toHaveLength(0);
    const colours = [...picture.querySelectorAll('*')].flatMap((mark) =>
      ['fill', 'stroke'].map((name) => mark.getAttribute(name) ?? 'none'),
    );
    expect(new Set(colours).size).toBeGreaterThan(5);
    for (const colour of colours) expect(colour).toMatch(/^(none|#[0-9a-f]{6})$/);
  });

  test('is light or dark as the panel is, and takes the colours of its page', async () => {
    const ground = async (panel: AllianceSaving): Promise<string | null> =>
      (await savePicture(panel)).picture.querySelector('rect')!.getAttribute('fill');
    const panel = await open();
    panel.setAttribute('theme', 'light');
    expect(await ground(panel)).toBe('#faf9f6');
    panel.setAttribute('theme', 'dark');
    expect(await ground(panel)).toBe('#11141a');
    panel.style.setProperty('--alliance-paper', 'oklch(100% 0 0)');
    expect(await ground(panel)).toBe('#ffffff');
  });

  test('practice 48: holds markup and characters that XML has not as text', async () => {
    const data = { ...quarrel(), title: `${markup}\u0000\u0008\uFFFE]]>` } as Dataset;
    const { picture, text } = await savePicture(await open({ data }));
    expect(picture.querySelectorAll('img, image')).toHaveLength(0);
    expect(textsOf(picture)).toContain(`${markup}]]>`);
    expect(text).toContain('&lt;img');
  });

  test('of many actors has their map, in a larger frame', async () => {
    const data = generateDataset({ seed: 2, actors: 20, events: 40, known: 30 });
    const { picture } = await savePicture(await open({ data, at: '' }));
    expect(picture.getAttribute('viewBox')).toBe('0 0 1200 900');
    expect(picture.querySelectorAll('svg circle[r]').length).toBeGreaterThanOrEqual(40);
  });

  test('in Arabic runs from right to left', async () => {
    const panel = await open({ lang: 'ar' });
    await until(() => textOf(panel.renderRoot as unknown as Element).includes('جدول'));
    const { picture } = await savePicture(panel);
    const title = [...picture.querySelectorAll('text')].find(
      (text) => text.textContent === 'A quarrel',
    )!;
    expect(title.getAttribute('direction')).toBe('rtl');
    expect(Number(title.getAttribute('x'))).toBeGreaterThan(700);
    expect(picture.getAttribute('lang')).toBe('ar');
  });

  test('leaves nothing behind in the panel', async () => {
    const panel = await open();
    await savePicture(panel);
    expect(one(panel, '.stage').children).toHaveLength(0);
    expect(all(panel, 'a')).toHaveLength(0);
  });
});

describe('the picture as dots', () => {
  test('is the same, with two dots a px', async () => {
    const panel = await open();
    const png = await save(panel, 'PNG');
    expect(png.type).toBe('image/png');
    expect(files[0]!.name).toBe('quarrel-2025-02-01.png');
    const image = await createImageBitmap(png);
    const { text, picture } = await savePicture(panel);
    expect(image.width).toBe(2400);
    expect(image.height).toBe(2 * Number(picture.getAttribute('height')));
    expect(await (await makeImage(text, 2)).arrayBuffer()).toEqual(await png.arrayBuffer());
  });

  test('where a page may not draw it, the panel says so', async () => {
    const panel = await open();
    await expect(makeImage('<svg', 2)).rejects.toThrow();
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (take) => take(null);
    all(panel, 'button')[1]!.click();
    await until(() => textOf(one(panel, '[role=status]')).includes('cannot make a PNG'));
    HTMLCanvasElement.prototype.toBlob = toBlob;
  });
});

describe('the table that is saved', () => {
  test('has a row for each relation, with its score and range', async () => {
    const text = await (await save(await open(), 'CSV')).text();
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('Actor,Other actor,Score,Lowest over settings');
    const timeline = createTimeline(quarrel());
    const [, , score, low, high] = lines[1]!.split(',');
    expect(Number(score)).toBeCloseTo(timeline.relationsAt('2025-02-01').score('us', 'ru')!, 3);
    expect(Number(low)).toBeLessThan(Number(score));
    expect(Number(high)).toBeGreaterThanOrEqual(Number(score));
    expect(files[0]!.name).toBe('quarrel-2025-02-01.csv');
    const bytes = new Uint8Array(await (await files[0]!.content).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('practice 62: marks each row of what did not happen', async () => {
    const panel = await open({ choices: { without: ['clash'] }, at: '2025-03-01' });
    const rows = (await (await save(panel, 'CSV')).text()).trimEnd().split('\r\n').slice(1);
    for (const row of rows) {
      expect(row).toContain('Hypothetical: the record with your changes');
      expect(row).toContain('the record on the same date');
    }
    expect(files[0]!.name).toBe('quarrel-2025-03-01-hypothetical.csv');
  });
});

describe('the panel', () => {
  test('passes the audit, has room for fingers, and fits at 288 px', async () => {
    for (const choices of [{}, { without: ['clash'] }]) {
      const panel = await open({ choices, at: '2025-03-01' }, 288);
      expect(await audit(panel)).toEqual([]);
      expect(smallTargets(panel)).toEqual([]);
      expect(panel.scrollWidth).toBeLessThanOrEqual(288);
      expect(textOf(panel.renderRoot as unknown as Element).startsWith('Hypothetical')).toBe(
        'without' in choices,
      );
    }
  });

  test('says what became of a file, until another moment is shown', async () => {
    const panel = await open();
    await save(panel, 'CSV');
    await settled(panel);
    expect(textOf(one(panel, '[role=status]'))).toBe(
      'Handed to your browser as quarrel-2025-02-01.csv.',
    );
    panel.at = '2025-05-12';
    await settled(panel);
    expect(textOf(one(panel, '[role=status]'))).toBe('');
  });

  test('draws nothing without data', async () => {
    const panel = await open({ data: undefined });
    expect(all(panel, 'button')).toEqual([]);
  });
});
