// The timeline by keyboard and buttons.
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { AllianceTimeline } from '../../../src/elements/timeline/alliance-timeline.ts';
import { all, one, settled, show, textOf } from '../show.ts';
import { button, dates, heard, showAnswered, slider, spoken, twelve } from './shown-timeline.ts';

async function press(element: AllianceTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(`{${key}}`);
    await element.updateComplete;
  }
}

describe('the slider', () => {
  test('is a native range that counts the events (1)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const { type, min, max, value } = slider(element);
    expect({ type, min, max, value }).toEqual({ type: 'range', min: '0', max: '12', value: '4' });
    expect(slider(element).getAttribute('aria-label')).toBe('Date');
    expect(spoken(element)).toContain('15\u00a0March\u00a02025: Act of 03');
  });

  test('moves one event at a time, to the ends, and not beyond (2)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    slider(element).focus();
    await press(element, 'ArrowRight', 'ArrowUp');
    expect(element.at).toBe('2025-05-15');
    await press(element, 'ArrowLeft', 'ArrowDown', 'ArrowLeft');
    expect(element.at).toBe('2025-02-15');
    await press(element, 'Home');
    expect(element.at).toBe('2025-01-09');
    expect(spoken(element)).toBe('9\u00a0January\u00a02025, before the first event');
    await press(element, 'ArrowLeft');
    expect(element.at).toBe('2025-01-09');
    await press(element, 'ArrowRight');
    expect(element.at).toBe('2025-01-10/start');
    await press(element, 'End', 'ArrowRight');
    expect(element.at).toBe('2025-11-15');
  });

  test('moves two of twelve events by Page Up and back by Page Down (3)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    slider(element).focus();
    await press(element, 'PageUp');
    expect(element.at).toBe('2025-05-15');
    await press(element, 'PageDown', 'PageDown', 'PageDown', 'PageDown');
    expect(element.at).toBe('2025-01-09');
  });

  test('says which of the events it is when it takes focus, not at each step (4)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    expect(spoken(element)).toBe('15\u00a0March\u00a02025: Act of 03, 4 of 12');
    slider(element).focus();
    await press(element, 'ArrowRight');
    expect(spoken(element)).toBe('15\u00a0April\u00a02025: Act of 04');
    slider(element).blur();
    await element.updateComplete;
    expect(spoken(element)).toBe('15\u00a0April\u00a02025: Act of 04, 5 of 12');
  });

  test('says the date and the event before it between two events', async () => {
    const element = await showAnswered({ at: '2025-03-20' });
    expect(spoken(element)).toContain('20\u00a0March\u00a02025, after: Act of 03');
    slider(element).focus();
    await press(element, 'ArrowLeft');
    expect(element.at).toBe('2025-03-15');
  });

  test('never shows a date that was not answered', async () => {
    const element = await show('alliance-timeline', { data: twelve, at: '2025-03-15' });
    slider(element).focus();
    await press(element, 'ArrowRight');
    expect(slider(element).value).toBe('4');
    expect(element.at).toBe('2025-03-15');
  });

  test('turns round from right to left, and Home is still the start (58)', async () => {
    const element = await showAnswered({ at: '2025-03-15', dir: 'rtl' });
    await settled(element);
    slider(element).focus();
    await press(element, 'ArrowLeft');
    expect(element.at).toBe('2025-04-15');
    await press(element, 'Home');
    expect(element.at).toBe('2025-01-09');
    const marker = one<SVGPathElement>(element, '.marker').getBoundingClientRect();
    const track = one(element, '.track').getBoundingClientRect();
    expect(marker.left).toBeGreaterThan(track.left + track.width / 2);
  });

  test('marks what did not happen (62)', async () => {
    const element = await show('alliance-timeline', {
      choices: { scenario: 'bargain' },
      at: '2025-04-01',
    });
    expect(spoken(element)).toContain('April\u00a02025, hypothetical: A deal is signed');
    expect(textOf(one(element, '.pill'))).toBe('Apr 2025');
    expect(textOf(one(element, 'text.fork'))).toContain('What if: A bargain');
    expect(all(element, '.mark.projected')).toHaveLength(1);
  });
});

describe('the buttons', () => {
  test('reach every event, forth and back (5)', async () => {
    const element = await showAnswered({ at: '2025-01-09' });
    const wanted = dates.events.map((placed) => dates.atOf(placed.after));
    const seen: string[] = [];
    const walk = async (name: string): Promise<void> => {
      while (button(element, name).ariaDisabled !== 'true') {
        button(element, name).click();
        await element.updateComplete;
        seen.push(element.at);
      }
    };
    await walk('Next event');
    expect(seen.splice(0)).toEqual(wanted);
    await walk('Previous event');
    expect(seen).toEqual([...wanted.toReversed().slice(1), '2025-01-09']);
  });

  test('and the typed date reach every day that a drag reaches (5)', async () => {
    const element = await showAnswered({ at: '2025-01-10' });
    const field = one<HTMLInputElement>(element, 'input[type="date"]');
    expect([field.min, field.max]).toEqual(['2024-12-31', '2025-11-15']);
    field.focus();
    field.value = '2025-03-20';
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.at).toBe('2025-03-20');
    field.value = '0002-03-20';
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.at).toBe('2025-03-20');
    expect(field.value).toBe('0002-03-20');
    field.blur();
    await element.updateComplete;
    expect(field.value).toBe('2025-03-20');
  });

  test('are large enough for a finger at 320 px (7)', async () => {
    const element = await showAnswered({}, 290);
    one(element, '.plain').click();
    await element.updateComplete;
    for (const round of all(element, '.round')) {
      const { width, height } = round.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    for (const target of all(element, 'button, select, input[type="date"], .chip')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), textOf(target)).toBeGreaterThanOrEqual(24);
    }
    expect(one(element, '.track').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  test('stay in reach at the ends of the timeline, but do nothing there', async () => {
    const element = await showAnswered({ at: '2025-11-15' });
    const requests = heard(element);
    expect(button(element, 'Next event').getAttribute('aria-disabled')).toBe('true');
    button(element, 'Next event').click();
    expect(requests).toEqual([]);
  });
});

describe('keys', () => {
  test('pressed outside change nothing (10)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element);
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    await press(element, 'ArrowRight', 'PageUp', 'Home', 'End', ' ', 'k');
    outside.remove();
    expect(requests).toEqual([]);
    expect(element.playing).toBe(false);
  });

  test('Tab takes one stop a control, whatever the number of events (8)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const outside = document.createElement('button');
    element.before(outside);
    outside.focus();
    const stops: string[] = [];
    for (;;) {
      await userEvent.tab();
      const active = element.shadowRoot?.activeElement;
      if (!active) break;
      stops.push(
        active.getAttribute('aria-label') ?? active.getAttribute('type') ?? active.localName,
      );
    }
    outside.remove();
    // The date field is one control, of which a browser makes several stops.
    expect([...new Set(stops)]).toEqual([
      'Play',
      'Previous event',
      'Next event',
      'radio',
      'Date',
      'date',
      'select',
    ]);
  });

  test('show the focus on the handle of the slider (11)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    button(element, 'Next event').focus();
    await userEvent.tab();
    await userEvent.tab();
    expect(element.shadowRoot?.activeElement).toBe(slider(element));
    const ring = getComputedStyle(one<SVGElement>(element, '.ring'));
    expect(parseFloat(ring.strokeWidth)).toBeGreaterThanOrEqual(2);
    expect(ring.stroke).toBe('rgb(11, 87, 208)');
    slider(element).blur();
    expect(ring.stroke).toBe('none');
  });
});
