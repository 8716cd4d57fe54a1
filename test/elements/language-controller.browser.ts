import { expect, test } from 'vitest';
import '../../src/elements/alliance-legend.ts';
import '../../src/elements/map/alliance-map.ts';
import { one, settled, show, textOf, until } from './show.ts';

test('an element speaks the language it is asked to, and only Arabic turns it round', async () => {
  const legend = await show('alliance-legend');
  const neutral = (): string => textOf(one(legend, 'section'));
  expect(neutral()).toContain('ties of +3 or more');
  expect(legend.hasAttribute('dir')).toBe(false);

  legend.lang = 'ar';
  await until(() => neutral().includes('تجمعها'));
  expect(legend.dir).toBe('rtl');

  legend.lang = 'uk-UA';
  await until(() => neutral().includes('пов’язані'));
  expect(legend.hasAttribute('dir')).toBe(false);
});

test('two elements of one page speak two languages', async () => {
  const legend = await show('alliance-legend', { lang: 'de' });
  const other = document.createElement('alliance-legend');
  other.lang = 'fr';
  legend.after(other);
  await until(() => textOf(one(legend, 'section')).includes('Bindungen ab +3'));
  await until(() => textOf(one(other, 'section')).includes('unis par des liens'));
});

test('a map that is on show turns to a language that has to be loaded first', async () => {
  const map = await show('alliance-map', { at: '2025-02-20' });
  map.lang = 'ru';
  await until(() => one(map, 'svg').ariaLabel!.startsWith('20\u00a0февраля\u00a02025'));
  const relation = one(map, '[data-key^=relation]').ariaLabel;
  expect(relation).toBe('United States–Russia: −6,2, враждебные');
});

test('a direction that the author set stays', async () => {
  const legend = await show('alliance-legend', { lang: 'ar', dir: 'ltr' });
  await until(() => textOf(one(legend, 'section')).includes('تجمعها'));
  await settled(legend);
  expect(legend.dir).toBe('ltr');
});
