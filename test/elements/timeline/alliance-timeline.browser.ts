// The timeline as an element of a page.
import { describe, expect, test, vi } from 'vitest';
import { quarrel } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { dataset } from '../../support/datasets.ts';
import { all, one, settled, show } from '../show.ts';
import { button, showAnswered, slider, spoken } from './shown-timeline.ts';

describe('as an element', () => {
  test('sends one bubbling, composed request a step, and none when the host moves it (29)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests: CustomEvent[] = [];
    const listen = (request: Event): void => void requests.push(request as CustomEvent);
    document.body.addEventListener('alliance-at-change', listen);
    element.at = '2025-05-15';
    await element.updateComplete;
    expect(requests).toEqual([]);
    button(element, 'Next event').click();
    document.body.removeEventListener('alliance-at-change', listen);
    expect(
      requests.map(({ detail, composed }) => ({ detail: detail as unknown, composed })),
    ).toEqual([{ detail: { at: '2025-06-15' }, composed: true }]);
  });

  test('draws the same again after it was taken away and put back (27)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const frame = element.parentElement!;
    const picture = (): string => one<SVGElement>(element, '.picture').innerHTML;
    const before = picture();
    element.remove();
    frame.append(element);
    await settled(element);
    expect(picture()).toBe(before);
    frame.style.width = '400px';
    await settled(element);
    expect(picture()).not.toBe(before);
  });

  test('watches its size only while it is on the page (27)', async () => {
    const element = await showAnswered();
    const disconnect = vi.spyOn(ResizeObserver.prototype, 'disconnect');
    element.remove();
    expect(disconnect).toHaveBeenCalledOnce();
    disconnect.mockRestore();
  });

  test('takes its settings from attributes too (28)', async () => {
    const element = await show('alliance-timeline');
    element.setAttribute('at', '2025-02-01/talks');
    element.setAttribute('chapter', 'spring');
    element.setAttribute('speed', '2');
    expect([element.at, element.chapter, element.speed]).toEqual(['2025-02-01/talks', 'spring', 2]);
  });

  test('stands beside another one with other data (25)', async () => {
    const one_ = await showAnswered({ at: '2025-03-15' });
    const other = await show('alliance-timeline', { data: quarrel(), at: '2025-02-01/talks' });
    button(one_, 'Next event').click();
    await settled(other);
    expect(slider(one_).max).toBe('12');
    expect(slider(other).max).toBe('3');
    expect(spoken(other)).toContain('Talks open');
  });

  test('is empty without data, and throws nothing (30)', async () => {
    const element = await show('alliance-timeline', { data: undefined });
    element.play();
    expect(element.playing).toBe(false);
    expect(all(element, '.slider')).toEqual([]);
  });

  test('stands a dataset without events', async () => {
    const element = await show('alliance-timeline', { data: dataset() });
    expect(slider(element).max).toBe('0');
    element.play();
    expect(element.playing).toBe(false);
  });
});

describe('the audit of accessibility finds nothing (22)', () => {
  for (const width of [290, 900]) {
    test(`at ${width} px: at the start, playing, unfolded, in a branch`, async () => {
      const element = await showAnswered({ data: quarrel(), at: '2025-02-01' }, width);
      expect(await audit(element)).toEqual([]);
      element.play();
      await element.updateComplete;
      expect(await audit(element)).toEqual([]);
      element.pause();
      all<HTMLButtonElement>(element, '.plain')[0]?.click();
      one(element, 'input[type="date"]').focus();
      await element.updateComplete;
      expect(await audit(element)).toEqual([]);
      element.choices = { scenario: 'bargain' };
      element.at = '2025-04-01';
      element.setAttribute('theme', 'dark');
      document.body.style.background = '#11141a';
      await settled(element);
      expect(await audit(element)).toEqual([]);
      document.body.style.background = '';
    });
  }
});
