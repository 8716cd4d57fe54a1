import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AddressController } from '../../src/explorer/address-controller.ts';

const opened = location.href;
const host = {
  linked: true,
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};
let returned: (string | null)[] = [];
let controller: AddressController;

const at = (): string | null => new URLSearchParams(location.search).get('at');
/** The reader goes to a day. */
const goTo = (day: string, { row = 'at', replace = false } = {}): void => {
  const change = (query: URLSearchParams): URLSearchParams => {
    query.set('at', day);
    return query;
  };
  controller.write(change, row, { replace });
};
const painted = () => vi.advanceTimersByTimeAsync(50);
const quiet = () => vi.advanceTimersByTimeAsync(1_000);
/** The reader presses Back or Forward in the browser. */
const go = async (delta: number): Promise<void> => {
  const gone = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history.go(delta);
  await gone;
};

beforeEach(() => {
  // Nothing lies ahead that a further step would take away: what another test went back from is counted too.
  history.pushState(null, '', opened);
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame'],
  });
  returned = [];
  controller = new AddressController(host, (query) => returned.push(query.get('at')));
  controller.hostConnected();
});
afterEach(() => {
  controller.forget();
  controller.hostDisconnected();
  vi.useRealTimers();
  vi.restoreAllMocks();
  history.replaceState(null, '', opened);
});

describe('the address', () => {
  test('says a choice as soon as it is painted', async () => {
    const before = history.length;
    goTo('2025-01-01');
    await painted();
    expect(at()).toBe('2025-01-01');
    await quiet();
    expect(history.length).toBe(before + 1);
  });

  test('has one step for a quick row, which ends where the row ended', async () => {
    const before = history.length;
    for (const day of ['2025-01-01', '2025-01-02', '2025-01-03']) {
      goTo(day);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(history.length).toBe(before + 1);
    await quiet();
    expect([at(), history.length]).toEqual(['2025-01-03', before + 1]);
    goTo('2025-01-04', { replace: true });
    await quiet();
    expect([at(), history.length]).toEqual(['2025-01-04', before + 1]);
  });

  test('has a step for each of two choices that are not of a kind, however quick', async () => {
    goTo('2025-01-01');
    goTo('2025-01-02');
    goTo('2025-01-03', { row: 'scenario' });
    await quiet();
    await go(-1);
    expect([at(), returned]).toEqual(['2025-01-02', ['2025-01-02']]);
  });

  test.each(['pagehide', 'visibilitychange'])(
    'says at %s what was chosen last, however soon that is',
    (name) => {
      goTo('2025-01-01');
      dispatchEvent(new Event(name));
      expect(at()).toBe('2025-01-01');
    },
  );

  test('says what was chosen last when the element leaves the page', () => {
    goTo('2025-01-01');
    controller.hostDisconnected();
    expect(at()).toBe('2025-01-01');
  });

  test('is left alone once it is that of another page', async () => {
    goTo('2025-01-01');
    goTo('2025-01-02');
    history.pushState(null, '', '/elsewhere');
    await quiet();
    expect(location.pathname + location.search).toBe('/elsewhere');
  });

  test('keeps what the page itself keeps with its entry', async () => {
    history.replaceState({ scroll: 7 }, '', '?at=2025-01-01');
    goTo('2025-01-02', { replace: true });
    await quiet();
    expect(history.state).toEqual({ scroll: 7 });
  });

  test('loses nothing of a row that Back interrupts', async () => {
    goTo('2025-01-01');
    await quiet();
    goTo('2025-01-02');
    await painted();
    goTo('2025-01-03');
    await go(-1);
    await quiet();
    expect([at(), returned]).toEqual(['2025-01-01', ['2025-01-01']]);
    await go(1);
    expect([at(), returned]).toEqual(['2025-01-03', ['2025-01-01', '2025-01-03']]);
  });

  test('keeps a choice that Back comes before, for Forward, as a step of its own', async () => {
    goTo('2025-01-01');
    await quiet();
    goTo('2025-01-02');
    await quiet();
    goTo('2025-01-03');
    await go(-1);
    await quiet();
    expect([at(), returned]).toEqual(['2025-01-01', ['2025-01-01']]);
    await go(1);
    expect([at(), returned]).toEqual(['2025-01-03', ['2025-01-01', '2025-01-03']]);
    await go(-1);
    expect(at()).toBe('2025-01-02');
  });

  test('is read anew where the reader went back before anybody listened', () => {
    const late: (string | null)[] = [];
    history.replaceState(null, '', '?at=2025-01-05');
    const search = '?at=2025-01-04&ref=mail';
    const second = new AddressController(host, (query) => late.push(query.get('at')), search);
    second.hostConnected();
    second.hostDisconnected();
    expect(late).toEqual(['2025-01-05']);
  });

  test('is not read anew where only what belongs to the page changed', async () => {
    history.replaceState(null, '', '?at=2025-01-04&lang=de');
    goTo('2025-01-05');
    await quiet();
    history.replaceState(null, '', '?at=2025-01-05&lang=uk');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(returned).toEqual([]);
  });
});

describe('a browser that takes no more entries', () => {
  const refusals = {
    'by an error, as Safari': () => {
      throw new DOMException('Attempt to use history.pushState() too often', 'SecurityError');
    },
    'in silence, as Chrome': () => undefined,
  };
  test.each(Object.entries(refusals))('%s, is asked again later', async (_, refuse) => {
    const before = history.length;
    const spies = [vi.spyOn(history, 'pushState'), vi.spyOn(history, 'replaceState')];
    for (const spy of spies) spy.mockImplementation(refuse);
    goTo('2025-01-01');
    goTo('2025-01-02');
    await quiet();
    expect(at()).toBeNull();
    for (const spy of spies) spy.mockRestore();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([at(), history.length]).toEqual(['2025-01-02', before + 1]);
  });
});
