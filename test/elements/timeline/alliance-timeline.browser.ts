import { cdp, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../src/elements/timeline/alliance-timeline.ts';
import type { AllianceTimeline } from '../../../src/elements/timeline/alliance-timeline.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { audit } from '../../support/audit.ts';
import { dataset, event, level, push } from '../../support/datasets.ts';
import { quarrel } from '../../fixtures/quarrel.ts';
import { all, one, settled, show, textOf } from '../show.ts';

/** Twelve events, two of them on one day, in two chapters. */
const twelve = dataset({
  levels: [level('A-B', '2025-01-01', -4), level('B-C', '2025-01-01', 5)],
  events: [
    event('start', '2025-01-10', { title: 'A start', importance: 1 }),
    event('twin', '2025-01-10', { title: 'Its twin', themes: ['law'] }),
    ...['02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((month) => ({
      ...push(`act-${month}`, `2025-${month}-15`, 'A-B', 4),
      title: `Act of ${month}`,
    })),
  ],
  chapters: [
    { id: 'first', title: 'First half', from: '2025-01-01', to: '2025-06-30' },
    { id: 'second', title: 'Second half', from: '2025-07-01', to: '2025-12-31' },
  ],
});
const dates = createTimeline(twelve);

type Settings = Partial<AllianceTimeline>;

/** A timeline whose host answers every request for another date or chapter. */
async function showAnswered(settings: Settings = {}, width = 700): Promise<AllianceTimeline> {
  const element = await show('alliance-timeline', { data: twelve, ...settings }, width);
  element.addEventListener('alliance-at-change', ({ detail }) => (element.at = detail.at));
  element.addEventListener('alliance-chapter-change', ({ detail }) => {
    element.chapter = detail.chapter;
  });
  return element;
}

const slider = (element: AllianceTimeline): HTMLInputElement => one(element, '.slider');
const spoken = (element: AllianceTimeline): string | null =>
  slider(element).getAttribute('aria-valuetext');
const button = (element: AllianceTimeline, name: string): HTMLButtonElement =>
  one(element, `button[aria-label="${name}"]`);

async function press(element: AllianceTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(`{${key}}`);
    await element.updateComplete;
  }
}

/** All requests of a kind since the call. */
function heard(element: AllianceTimeline, name = 'alliance-at-change'): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(name, (request) => details.push((request as CustomEvent).detail));
  return details;
}

/** A pointer on the axis at places in px from its left edge; the first goes down, the last goes up. */
async function drag(element: AllianceTimeline, y: number, ...places: number[]): Promise<void> {
  const track = one(element, '.track');
  // A made-up pointer cannot be captured.
  track.setPointerCapture = () => {};
  const box = track.getBoundingClientRect();
  const send = (type: string, x: number): boolean =>
    track.dispatchEvent(
      new PointerEvent(type, {
        clientX: box.left + x,
        clientY: box.top + y,
        isPrimary: true,
        pointerId: 7,
        bubbles: true,
      }),
    );
  send('pointerdown', places[0]!);
  for (const x of places.slice(1)) {
    send('pointermove', x);
    await element.updateComplete;
  }
  send('pointerup', places.at(-1)!);
  await element.updateComplete;
}

describe('the slider', () => {
  test('is a native range that counts the events (1)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const { type, min, max, value } = slider(element);
    expect({ type, min, max, value }).toEqual({ type: 'range', min: '0', max: '12', value: '4' });
    expect(slider(element).getAttribute('aria-label')).toBe('Date');
    expect(spoken(element)).toContain('15 March 2025: Act of 03');
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
    expect(spoken(element)).toBe('9 January 2025, before the first event');
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
    expect(spoken(element)).toBe('15 March 2025: Act of 03, 4 of 12');
    slider(element).focus();
    await press(element, 'ArrowRight');
    expect(spoken(element)).toBe('15 April 2025: Act of 04');
    slider(element).blur();
    await element.updateComplete;
    expect(spoken(element)).toBe('15 April 2025: Act of 04, 5 of 12');
  });

  test('says the date and the event before it between two events', async () => {
    const element = await showAnswered({ at: '2025-03-20' });
    expect(spoken(element)).toContain('20 March 2025, after: Act of 03');
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
    expect(spoken(element)).toContain('April 2025, hypothetical: A deal is signed');
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

describe('the pointer', () => {
  /** Place of a date in px along the axis. */
  const placeOf = (element: AllianceTimeline, at: string): number => {
    const { width } = one(element, '.track').getBoundingClientRect();
    const { first, last } = dates;
    const margin = Math.max(1, Math.round((last.day - first.day) * 0.012));
    const day = dates.momentAt(at).day;
    return ((day - first.day + margin) / (last.day - first.day + 2 * margin)) * width;
  };
  const onStripes = 60;
  const onGlyphs = 15;

  test('drags through the days, to scale', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element);
    const places = ['2025-03-16', '2025-03-20', '2025-04-02'].map(
      (at) => placeOf(element, at) + 0.5,
    );
    await drag(element, onStripes, placeOf(element, '2025-03-15'), ...places);
    expect(requests).toEqual([
      { at: '2025-03-20', dragging: true },
      { at: '2025-04-02', dragging: true },
    ]);
  });

  test('follows a drag with the marker at once, and with words at a pace to read', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const pill = (): string => textOf(one(element, '.pill text'));
    const dragged: string[][] = [];
    element.addEventListener('alliance-at-change', () => {
      void element.updateComplete.then(() => dragged.push([pill(), spoken(element) ?? '']));
    });
    const places = ['2025-03-15', '2025-04-20', '2025-06-20', '2025-06-21'];
    await drag(element, onStripes, ...places.map((at) => placeOf(element, at) + 0.5));
    await element.updateComplete;
    expect(dragged.map(([date]) => date)).toEqual(['20 Apr 2025', '20 Jun 2025', '21 Jun 2025']);
    expect(new Set(dragged.map(([, words]) => words)).size).toBe(1);
    expect(one<HTMLInputElement>(element, 'input[type="date"]').value).toBe('2025-06-21');
    expect(spoken(element)).toContain('21 June 2025');
  });

  test('takes hold of the handle without moving it', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element);
    const handle = placeOf(element, '2025-03-15');
    const onHandle = one(element, '.track').clientHeight - 20;
    await drag(element, onHandle, handle + 15);
    expect(requests).toEqual([]);
    const shift = placeOf(element, '2025-04-15') - handle;
    await drag(element, onHandle, handle + 15, handle + 15 + shift + 0.5);
    expect(element.at).toBe('2025-04-15');
  });

  test('stops at the ends', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    await drag(element, onStripes, 200, 5_000);
    expect(element.at).toBe('2025-11-15');
    await drag(element, onStripes, 200, -5_000);
    expect(element.at).toBe('2024-12-31');
  });

  test('taps a day, or the event that is near', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    await drag(element, onStripes, placeOf(element, '2025-05-01') + 0.5);
    expect(element.at).toBe('2025-05-01');
    await drag(element, onStripes, placeOf(element, '2025-06-17'));
    expect(element.at).toBe('2025-06-15');
  });

  test('taps a glyph, and goes through those that share one', async () => {
    const element = await showAnswered({ at: '2025-03-15' }, 290);
    const [first] = all<SVGGElement>(element, '.mark');
    const box = first!.getBoundingClientRect();
    const x = box.left + box.width / 2 - one(element, '.track').getBoundingClientRect().left;
    await drag(element, onGlyphs, x);
    expect(element.at).toBe('2025-01-10/start');
    await drag(element, onGlyphs, x);
    expect(element.at).toBe('2025-01-10');
  });

  test('does nothing when the page takes it over to scroll', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element);
    const track = one(element, '.track');
    track.setPointerCapture = () => {};
    const pointer = { pointerId: 7, isPrimary: true, clientX: 300 };
    track.dispatchEvent(new PointerEvent('pointerdown', pointer));
    track.dispatchEvent(new PointerEvent('pointercancel', pointer));
    track.dispatchEvent(new PointerEvent('pointerup', pointer));
    expect(requests).toEqual([]);
    expect(getComputedStyle(track).touchAction).toBe('pan-y');
  });
});

describe('play', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('waits to be asked, then goes from event to event to the end (14)', async () => {
    const element = await showAnswered({ at: '2025-09-15' });
    const requests = heard(element);
    const playing = heard(element, 'alliance-playing-change');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toEqual([]);
    button(element, 'Play').click();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toEqual([{ at: '2025-10-15' }, { at: '2025-11-15' }]);
    expect(playing).toEqual([{ playing: true }, { playing: false }]);
    expect(button(element, 'Play')).toBeDefined();
  });

  test('pauses in one action, and goes on from there (14)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    button(element, 'Play').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(element.at).toBe('2025-04-15');
    button(element, 'Pause').click();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(element.at).toBe('2025-04-15');
    button(element, 'Play').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(element.at).toBe('2025-05-15');
  });

  test('stops when the slider takes focus, or the reader steps (14)', async () => {
    const element = await showAnswered({ at: '2025-01-09' });
    const acts = [
      () => slider(element).focus(),
      () => button(element, 'Next event').click(),
      () => void drag(element, 60, 100),
    ];
    for (const act of acts) {
      element.play();
      await element.updateComplete;
      expect(element.playing).toBe(true);
      act();
      expect(element.playing).toBe(false);
    }
  });

  test('begins again at the start when all is over', async () => {
    const element = await showAnswered({ at: '2025-11-15' });
    element.play();
    expect(element.at).toBe('2025-01-09');
    element.pause();
  });

  test('stops when nobody answers', async () => {
    const element = await show('alliance-timeline', { data: twelve, at: '2025-03-15' });
    const requests = heard(element);
    element.play();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toEqual([{ at: '2025-04-15' }]);
    expect(element.playing).toBe(false);
  });

  test('makes no more than three changes a second at top speed (16)', async () => {
    const element = await showAnswered({ at: '2025-01-09', speed: 2 });
    const requests = heard(element);
    element.play();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.length).toBeLessThanOrEqual(4);
    element.pause();
  });

  test('ends when the element leaves the page (27)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const frame = element.parentElement!;
    element.play();
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
    frame.append(element);
    await element.updateComplete;
    expect(element.playing).toBe(false);
    expect(button(element, 'Play')).toBeDefined();
  });
});

describe('chapters', () => {
  const ticks = (element: AllianceTimeline): string[] => all(element, 'text.tick').map(textOf);

  test('zoom the axis when the host answers', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const requests = heard(element, 'alliance-chapter-change');
    const [whole, first] = all<HTMLInputElement>(element, '.chip input');
    expect(whole!.checked).toBe(true);
    first!.click();
    await element.updateComplete;
    expect(requests).toEqual([{ chapter: 'first' }]);
    expect(first!.checked).toBe(true);
    expect(ticks(element)).not.toContain('Nov');
    whole!.click();
    await element.updateComplete;
    expect(requests.at(-1)).toEqual({ chapter: undefined });
    expect(ticks(element)).toContain('Nov');
  });

  test('follow a reader who steps out of one, and come back', async () => {
    const element = await showAnswered({ at: '2025-06-15', chapter: 'first' });
    const chips = all<HTMLInputElement>(element, '.chip input');
    button(element, 'Next event').click();
    await element.updateComplete;
    expect(chips.map(({ checked }) => checked)).toEqual([false, false, true]);
    button(element, 'Previous event').click();
    await element.updateComplete;
    expect(chips.map(({ checked }) => checked)).toEqual([false, true, false]);
  });

  test('are gone to in 250 ms to 2 s, and at once with reduced motion (17)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    element.chapter = 'first';
    await element.updateComplete;
    const durations = element.shadowRoot!.getAnimations().map((motion) => {
      return motion.effect?.getTiming().duration as number;
    });
    expect(durations.length).toBeGreaterThan(0);
    expect(Math.min(...durations)).toBeGreaterThanOrEqual(250);
    expect(Math.max(...durations)).toBeLessThanOrEqual(2_000);
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    });
    for (const motion of element.shadowRoot!.getAnimations()) motion.finish();
    element.chapter = 'second';
    await element.updateComplete;
    expect(element.shadowRoot!.getAnimations()).toEqual([]);
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });

  test('are left alone when there are none', async () => {
    const element = await show('alliance-timeline', { data: { ...twelve, chapters: [] } });
    expect(all(element, '.chapters')).toEqual([]);
  });
});

describe('the picture', () => {
  test('draws the stripes once, however often the reader steps', async () => {
    const element = await showAnswered({ at: '2025-01-09' });
    const changed = vi.fn();
    const watcher = new MutationObserver(changed);
    for (const part of all(element, 'linearGradient, .band, .course')) {
      watcher.observe(part, { attributes: true, childList: true, subtree: true });
    }
    for (const placed of dates.events) {
      element.at = dates.atOf(placed.after);
      await element.updateComplete;
    }
    expect(watcher.takeRecords()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
    watcher.disconnect();
  });

  test('has no text under 12 px and nothing beyond the frame at 290 px (18, 24)', async () => {
    const element = await showAnswered({ at: '2025-11-15' }, 290);
    const frame = element.getBoundingClientRect();
    for (const text of all(element, 'text, li, p, label span, button')) {
      expect(parseFloat(getComputedStyle(text).fontSize), textOf(text)).toBeGreaterThanOrEqual(12);
    }
    for (const mark of all(element, 'text:not([visibility]), .shape, .pill, .round, .plain')) {
      const { left, right } = mark.getBoundingClientRect();
      expect(left, mark.outerHTML).toBeGreaterThanOrEqual(frame.left - 4);
      expect(right, mark.outerHTML).toBeLessThanOrEqual(frame.right + 4);
    }
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });

  test('keeps the labels of the axis clear of the pill', async () => {
    const element = await showAnswered();
    for (const at of ['2024-12-31', '2025-03-15', '2025-06-28', '2025-11-15']) {
      element.at = at;
      await element.updateComplete;
      const pill = one<SVGElement>(element, '.pill .body').getBoundingClientRect();
      for (const label of all<SVGElement>(element, 'text.tick:not([visibility])')) {
        const { left, right } = label.getBoundingClientRect();
        expect(right < pill.left || left > pill.right, `${textOf(label)} at ${at}`).toBe(true);
      }
    }
  });

  test('tells past, current and future events apart', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    expect(all(element, '.mark.past')).toHaveLength(3);
    expect(all(element, '.mark.current')).toHaveLength(1);
    expect(all(element, '.mark.future')).toHaveLength(8);
    expect(textOf(one(element, '.mark.current title'))).toBe('15 Mar 2025: Act of 03');
  });

  test('keeps its place and width whatever the scores beside it', async () => {
    const element = await showAnswered({ at: '2025-01-01' });
    const box = (): number[] => {
      const { left, width } = one(element, '.track').getBoundingClientRect();
      return [left, width];
    };
    const scores = (): string => all(element, '.labels .score').map(textOf).join();
    const before = [box(), scores()];
    element.at = '2025-03-15';
    await element.updateComplete;
    expect(scores()).not.toBe(before[1]);
    expect(box()).toEqual(before[0]);
  });

  test('draws the current event over all others, wherever it stands', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    const drawn = all(element, '.mark');
    expect(drawn.findIndex((mark) => mark.matches('.current'))).toBe(drawn.length - 1);
  });

  test('names the relations with their scores, most moved first, unknown ones last', async () => {
    const element = await showAnswered({ at: '2025-01-10' });
    const rows = all(element, '.labels li').map(textOf);
    expect(rows).toEqual([
      'Land of A–Land of B −4.0',
      'Land of B–Land of C +5.0',
      'Land of A–Land of C ?',
    ]);
  });

  test('shows eight relations at first, and all on demand', async () => {
    const actors = ['A', 'B', 'C', 'D', 'E'].map((id) => ({
      id,
      name: id,
      short: id,
      kind: 'state',
    }));
    const element = await show('alliance-timeline', { data: dataset({ actors }) });
    expect(all(element, '.labels li')).toHaveLength(8);
    one(element, '.plain').click();
    await element.updateComplete;
    expect(all(element, '.labels li')).toHaveLength(10);
    expect(textOf(one(element, '.plain'))).toBe('Show fewer relations');
  });

  test('uses system colours in forced colours (21)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const styleOf = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(one(element, selector));
    expect(styleOf('.band').fill).toBe(system('Canvas'));
    expect(styleOf('.course').stroke).toBe(system('CanvasText'));
    expect(styleOf('.marker').stroke).toBe(system('CanvasText'));
    expect(styleOf('.past .shape').fill).toBe(system('CanvasText'));
    expect(styleOf('.current .shape').fill).toBe(system('Highlight'));
    expect(styleOf('text.tick').fill).toBe(system('CanvasText'));
    probe.remove();
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });

  test('does not animate (17)', async () => {
    const element = await showAnswered({ at: '2025-03-15' });
    button(element, 'Next event').click();
    await element.updateComplete;
    expect(element.shadowRoot?.getAnimations()).toEqual([]);
  });
});

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
