// What a page did with an element before its script arrived must not be lost.
import { expect, test } from 'vitest';
import { quarrel } from '../fixtures/quarrel.ts';
import { all, one, settled, textOf, until } from './show.ts';

test('practice 28: properties set before definition survive it', async () => {
  document.body.innerHTML =
    '<main style="width: 400px"><alliance-map at="2025-02-01"></alliance-map></main>';
  const map = document.querySelector('alliance-map')!;
  expect(customElements.get('alliance-map')).toBeUndefined();
  const data = quarrel();
  Object.assign(map, { data, focusedActors: ['us', 'ru'] });
  map.style.height = '300px';

  await import('../../src/elements/map/alliance-map.ts');
  await customElements.whenDefined('alliance-map');
  await until(() => all(map, 'svg').length > 0);
  expect(map.data).toBe(data);
  expect(map.at).toBe('2025-02-01');
  expect(all(map, '.code').map(textOf)).toEqual(['US', 'RU', 'UA']);
  expect(all(map, '.actor.dim')).toHaveLength(1);
  expect(Object.hasOwn(map, 'data')).toBe(false);

  map.at = '2025-05-12';
  await settled(map);
  expect(one(map, 'svg').getAttribute('aria-label')).toContain('12\u00a0May\u00a02025');
});

test('practice 27: defining the elements again does no harm', async () => {
  const before = customElements.get('alliance-map');
  const address = '../../src/elements/map/alliance-map.ts?again';
  const again: unknown = await import(/* @vite-ignore */ address);
  expect(again).toHaveProperty('AllianceMap');
  expect(customElements.get('alliance-map')).toBe(before);
});
