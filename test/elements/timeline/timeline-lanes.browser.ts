import { cdp, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/elements/timeline/alliance-timeline.ts';
import type { AllianceTimeline } from '../../../src/elements/timeline/alliance-timeline.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { audit } from '../../support/audit.ts';
import { dataset, push } from '../../support/datasets.ts';
import { middleOf, mouse, prefer, systemColour } from '../reader.ts';
import { all, one, settled, show, textOf, until } from '../show.ts';

afterEach(async () => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
});

/** The timeline of the quarrel, whose host answers when a branch is picked. */
async function showLanes(
  settings: Partial<AllianceTimeline> = {},
  width = 900,
): Promise<AllianceTimeline> {
  const element = await show('alliance-timeline', { at: '2025-03-05', ...settings }, width);
  element.addEventListener('alliance-scenario-change', ({ detail }) => {
    element.choices = { scenario: detail.scenario };
  });
  return element;
}

const radios = (element: Element): HTMLInputElement[] =>
  all<HTMLInputElement>(element, '.lane input');
const picked = (element: Element): string | undefined => {
  const radio = radios(element).find(({ checked }) => checked);
  return radio && textOf(radio.closest('label')!);
};

describe('the lanes', () => {
  test('are a group of radio buttons named by record and branches', async () => {
    const element = await showLanes();
    expect(one(element, '.branches').getAttribute('aria-label')).toBe('Record and branches');
    expect(all(element, '.lane').map(textOf)).toEqual([
      'What actually happened',
      'A bargain, hypothetical, 1 step from 1 March 2025',
    ]);
    expect(picked(element)).toBe('What actually happened');
    expect(all(element, '.lane-picture text').map(textOf).toSorted()).toEqual([
      'What actually happened',
      'What if: A bargain',
    ]);
  });

  test('never call the record with the reader’s own changes what actually happened (practice 62)', async () => {
    const element = await showLanes({ choices: { without: ['talks'] } });
    expect(all(element, '.lane').map(textOf)).toEqual([
      'Hypothetical: the record with your changes',
      'A bargain, hypothetical, 1 step from 1 March 2025',
    ]);
    expect(all(element, '.lane-picture text').map(textOf).toSorted()).toEqual([
      'What if: A bargain',
      'With your changes',
    ]);
    const lines = all(element, '.lane-picture .line');
    expect(lines.map((line) => getComputedStyle(line).strokeDasharray)).not.toContain('none');
  });

  test('draw what did not happen dashed and hollow, and the record solid', async () => {
    const element = await showLanes();
    const style = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(one(element, selector));
    expect(style('.what-if .line').strokeDasharray).not.toBe('none');
    expect(style('.recorded .line').strokeDasharray).toBe('none');
    expect(style('.what-if .step').fill).not.toBe(style('.recorded .step').fill);
  });

  test('are not there without branches, nor without data', async () => {
    const plain = dataset({ events: [push('talks', '2025-01-10', 'A-B', 5)] });
    const element = await showLanes({ data: plain });
    expect(all(element, '.lane')).toEqual([]);
    expect(one(element, '.lanes').getBoundingClientRect().height).toBe(0);
    element.data = undefined;
    await settled(element);
    expect(all(element, '.lane')).toEqual([]);
  });

  test('keep the place of all below them while they are loaded', async () => {
    const element = document.createElement('alliance-timeline');
    Object.assign(element, { data: quarrel(), at: '2025-03-05' });
    document.body.append(element);
    await until(() => all(element, '.lanes').length > 0);
    const footAt = (): number => one(element, '.foot').getBoundingClientRect().top;
    const before = footAt();
    await settled(element);
    expect(radios(element)).toHaveLength(2);
    expect(footAt()).toBe(before);
    element.remove();
  });

  test('stay where they are when a branch is picked, at the same places of the axis', async () => {
    const element = await showLanes();
    const line = (): string => one(element, '.what-if .line').getAttribute('d')!;
    const before = line();
    element.choices = { scenario: 'bargain' };
    await settled(element);
    expect(line()).toBe(before);
  });

  test('show in every chapter, before the fork and after it', async () => {
    const element = await showLanes({ chapter: 'spring', at: '2025-03-01' });
    expect(one(element, '.what-if .line').getAttribute('d')).toContain('H');
    element.chapter = undefined;
    await settled(element);
    expect(one(element, '.what-if .line').getAttribute('d')).toContain('Q');
  });
});

describe('the reader', () => {
  test('picks a branch with the mouse anywhere on its lane', async () => {
    const element = await showLanes();
    const { x, y } = middleOf(all(element, '.lane')[1]!);
    await mouse.down({ x: x + 100, y });
    await mouse.up({ x: x + 100, y });
    await until(() => picked(element)?.startsWith('A bargain'));
  });

  test('picks one by keyboard: one stop, arrows go from lane to lane', async () => {
    const element = await showLanes();
    radios(element)[0]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    await settled(element);
    expect(picked(element)).toMatch(/^A bargain/);
    expect(element.shadowRoot!.activeElement).toBe(radios(element)[1]);
    await userEvent.keyboard('{ArrowUp}');
    await settled(element);
    expect(picked(element)).toBe('What actually happened');
    await userEvent.tab({ shift: true });
    expect(element.shadowRoot!.activeElement?.closest('.lane')).toBeNull();
  });

  test('sees nothing move before the host has answered', async () => {
    const element = await show('alliance-timeline', { at: '2025-03-05' }, 900);
    radios(element)[1]!.click();
    await settled(element);
    expect(picked(element)).toBe('What actually happened');
  });

  test('has 44 px to touch in a narrow frame', async () => {
    const element = await showLanes({}, 380);
    for (const lane of all(element, '.lane')) {
      expect(lane.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  });

  test('touches a lane and it is picked', async () => {
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const element = await showLanes({}, 380);
    all(element, '.lane')[1]!.click();
    await settled(element);
    expect(picked(element)).toMatch(/^A bargain/);
  });
});

describe('the frame', () => {
  test.each([900, 380, 288])('holds the lanes at %s px, and passes the audit', async (width) => {
    const element = await showLanes({ choices: { scenario: 'bargain' } }, width);
    expect(await audit()).toEqual([]);
    const { left, right } = one(element, '.lanes').getBoundingClientRect();
    for (const text of all(element, '.lane-picture text')) {
      const box = text.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(left - 8);
      expect(box.right).toBeLessThanOrEqual(right + 8);
      expect(parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
    }
  });

  test('is drawn in system colours when colours are forced', async () => {
    await prefer({ 'forced-colors': 'active' });
    const element = await showLanes({ choices: { scenario: 'bargain' } });
    const [text, highlight] = [systemColour('CanvasText'), systemColour('Highlight')];
    expect(getComputedStyle(one(element, '.recorded .line')).stroke).toBe(text);
    expect(getComputedStyle(one(element, '.chosen .line')).stroke).toBe(highlight);
    expect(getComputedStyle(one(element, '.lane-picture text')).fill).toBe(text);
    expect(await audit()).toEqual([]);
  });

  test('is mirrored from right to left', async () => {
    const element = await show('alliance-timeline', { at: '2025-03-05' }, 900);
    const start = (): number => {
      const [, x] = /^M([\d.]+)/.exec(one(element, '.what-if .line').getAttribute('d')!)!;
      return Number(x);
    };
    const before = start();
    element.dir = 'rtl';
    element.requestUpdate();
    await settled(element);
    const { width } = one(element, '.lanes').getBoundingClientRect();
    expect(start()).toBeCloseTo(width - before, 0);
  });
});
