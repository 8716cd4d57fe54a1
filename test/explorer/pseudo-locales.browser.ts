// Practice 57: languages made by machine find what no translator could: words that are written past the dictionary, and
// frames that hold English only.
import { afterEach, expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import '../../src/explorer/panels.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import type { AllianceExplorer } from '../../src/explorer/alliance-explorer.ts';
import { englishChanges } from '../../src/words/changes/english-changes.ts';
import { englishDoubt } from '../../src/words/doubt/english-doubt.ts';
import { english } from '../../src/words/english.ts';
import { englishCrowd } from '../../src/words/english-crowd.ts';
import type { Language } from '../../src/words/languages/language.ts';
import { addLanguage } from '../../src/words/words.ts';
import { settled, until } from '../elements/show.ts';
import { quarrelFile } from '../fixtures/quarrel.ts';
import { allEnglishPanels } from '../words/all-english-panels.ts';

/** What a language makes of all that English says; what is said in parts is changed part by part. */
function spoken<Said>(said: Said, change: (text: string) => string): Said {
  if (typeof said === 'string') return change(said) as Said;
  if (typeof said === 'function') {
    const say = said as unknown as (...parts: unknown[]) => unknown;
    return ((...parts: unknown[]) => spoken(say(...parts), change)) as unknown as Said;
  }
  if (typeof said !== 'object' || said === null) return said;
  if (Array.isArray(said)) return said.map((part: unknown) => spoken(part, change)) as Said;
  return Object.fromEntries(
    Object.entries(said).map(([name, part]) => [name, spoken(part as unknown, change)]),
  ) as Said;
}

function pseudo(
  lang: string,
  direction: Language['direction'],
  change: (text: string) => string,
): Language {
  return {
    lang,
    // No Latin letter in dates, so that each that is found is a word past the dictionary.
    locale: 'el',
    direction,
    awaitingReview: undefined,
    messages: spoken(english, change),
    panels: spoken(allEnglishPanels, change),
    doubt: spoken(englishDoubt, change),
    crowd: spoken(englishCrowd, change),
    changes: spoken(englishChanges, change),
  };
}

const crossedOut = (text: string): string => text.replace(/[A-Za-z]/g, 'X');
addLanguage(pseudo('qxx', 'ltr', crossedOut));
addLanguage(pseudo('qxr', 'rtl', crossedOut));
addLanguage(pseudo('qdd', 'ltr', (text) => `${text} ${text}`));
addLanguage(pseudo('qll', 'ltr', (text) => text.replace(/[a-z]+/, '$&$&$&')));

/** Fields whose texts are not read by people. */
const CODES =
  /^(?:\$schema|id|version|updated|license|language|scale|kind|between|from|to|date|precision|themes|confidence|sources|url|rank|cameo)$/;

/** A dataset that says everything in Cyrillic, and has no act of a scheme that is published in English. */
function cyrillic(value: unknown, field = ''): unknown {
  if (typeof value === 'string') {
    return CODES.test(field) ? value : value.replace(/[A-Za-z]/g, 'ж');
  }
  if (Array.isArray(value)) return value.map((part: unknown) => cyrillic(part, field));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]): [string, unknown] =>
    name === 'cameo' ? ['impact', -5] : [name, cyrillic(part, name)],
  );
  return Object.fromEntries(parts);
}

afterEach(() => {
  document.body.replaceChildren();
});

/** The explorer with all folds open and two actors brought forward, past the fork of a branch. */
async function open(lang: string, width: number): Promise<AllianceExplorer> {
  const result = parseDataset(cyrillic(quarrelFile));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const frame = document.createElement('main');
  frame.style.width = `${String(width)}px`;
  const explorer = document.createElement('alliance-explorer');
  explorer.lang = lang;
  Object.assign(explorer, { data: result.dataset, scenario: 'bargain', at: '2025-04-01' });
  explorer.focusedActors = ['us', 'ru'];
  frame.append(explorer);
  document.body.append(frame);
  await settled(explorer);
  const folds = ['changes', 'table', 'balance', 'doubt'] as const;
  const root = explorer.shadowRoot!;
  const summaries = (): NodeListOf<HTMLElement> => root.querySelectorAll('details > summary');
  await until(() => summaries().length === folds.length);
  for (const summary of summaries()) summary.click();
  await until(() =>
    folds.every((fold) => {
      const panel = root.querySelector(`alliance-${fold}`);
      return (panel?.shadowRoot?.textContent.length ?? 0) > 100;
    }),
  );
  await settled(explorer);
  return explorer;
}

function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** All that is read or spoken in an element and the elements inside. */
function saidIn(explorer: AllianceExplorer): string[] {
  return [...elementsIn(explorer.shadowRoot!)].flatMap((element) => {
    if (element.matches('style, script')) return [];
    const texts = [...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? [node.textContent!] : [],
    );
    const spokenOf = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder'];
    return [...texts, ...spokenOf.flatMap((name) => element.getAttribute(name) ?? [])];
  });
}

/** What sticks out of the frame, but for what scrolls inside it. */
function sticksOut(explorer: AllianceExplorer): string[] {
  const frame = explorer.parentElement!.getBoundingClientRect();
  const isHeld = (element: Element | null): boolean => {
    if (!element) return false;
    if (/hidden|clip|auto|scroll/.test(getComputedStyle(element).overflowX)) return true;
    const root = element.getRootNode();
    return isHeld(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null));
  };
  return [...elementsIn(explorer.shadowRoot!)]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < frame.left - 1 || right > frame.right + 1) && !isHeld(element);
    })
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
}

test.each(['qxx', 'qxr'])('practice 57: in %s no word is left in English', async (lang) => {
  const explorer = await open(lang, 1200);
  expect(explorer.dir).toBe(lang === 'qxr' ? 'rtl' : '');
  const said = saidIn(explorer);
  expect(said.filter((text) => text.includes('X')).length).toBeGreaterThan(100);
  expect([...new Set(said.filter((text) => /[A-WYZa-z]/.test(text)))]).toEqual([]);
});

test.each([
  ['twice as long', 'qdd'],
  ['of long words', 'qll'],
  ['from right to left', 'qxr'],
])('practice 57: a language that is %s fits at 320 px and 1000 px', async (_, lang) => {
  const explorer = await open(lang, 320);
  for (const width of [320, 1000]) {
    explorer.parentElement!.style.width = `${String(width)}px`;
    await settled(explorer);
    expect(sticksOut(explorer), String(width)).toEqual([]);
    expect(explorer.scrollWidth, String(width)).toBeLessThanOrEqual(width);
  }
});
