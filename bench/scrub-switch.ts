// Measures what it costs to switch an event or a scenario, until the map is on its way to the new picture.
import type { CDPSession, Page } from 'playwright';
import type { Dataset, DatasetEvent, Scenario } from '../src/dataset/schema.ts';
import { splitAt } from '../src/model/moment.ts';
import { median, printTable, quantile, times } from './scrub-table.ts';
import { STEP_MARK, traceSteps, type StepCost } from './scrub-trace.ts';

/** So many events are switched off and on again, and the longest branch of a generated story has so many. */
const EVENTS = 12;
/** From this size on, work is cut in slices, and a switch may take more than a task. */
const MOST_BLOCKED_MS = 50;
/** Nobody presses sooner after the pointer has come to a switch, be it a finger. */
const POINTING_MS = 100;

/** A request of a reader, as its elements send it. */
interface Switch {
  readonly kind: string;
  /** Where the reader stands meanwhile; by default where the last switch has left him. */
  readonly at?: string;
  readonly type: 'alliance-weight-change' | 'alliance-scenario-change';
  readonly detail: object;
  /** Id of the event whose switch in the list of changes the pointer comes to first, as it does before a press. */
  readonly pointed?: string;
}

/** What one switch cost. */
interface Switched extends StepCost {
  readonly kind: string;
  /** Milliseconds on the clock until the map was on its way. */
  readonly shown: number;
}

/** A story with a branch to switch to: a generated one gets its own last events a day later, as if they might be. */
export function withBranch(story: Dataset): Dataset {
  if (story.scenarios.length > 0) return story;
  const events = story.events.slice(-EVENTS).map((event): DatasetEvent => ({
    ...event,
    id: `if-${event.id}`,
    confidence: 'projected',
    effects: event.effects.map((effect) => ({ ...effect, weight: 2 })),
  }));
  const from = events[0]!.date;
  const branch: Scenario = { id: 'if', title: 'If', from, description: 'If.', events };
  return { ...story, scenarios: [branch] };
}

/**
 * Every switch for the first time and then again, when the page has kept what it worked out: of an event whose card is
 * open, of one in the list of changes, of another that nobody pointed at, as an owner may set it, and of a branch.
 */
function switchesOf({ events, scenarios, opening }: Dataset): Switch[] {
  const last = events.at(-1)!;
  const home = opening ? `${opening.at}/${opening.event ?? ''}` : `${last.date}/${last.id}`;
  const happened = events.filter(({ date }) => date <= splitAt(home).date);
  const weigh = (kind: string, at: string, event: string, weight: number) => {
    return { kind, at, type: 'alliance-weight-change' as const, detail: { event, weight } };
  };
  const type = 'alliance-scenario-change';
  // Back from where the branch has led: before its fork it is the record.
  const thereAndBack = (kind: string): Switch[] =>
    scenarios.flatMap(({ id }) => [
      { kind, at: home, type, detail: { scenario: id } },
      { kind: 'record', type, detail: {} },
    ]);
  const inCard = (kind: string): Switch[] =>
    happened.slice(-EVENTS).flatMap(({ id, date }) => {
      const at = `${date}/${id}`;
      return [weigh(kind, at, id, 0), weigh('event on', at, id, 1)];
    });
  return [
    ...inCard('event off'),
    ...inCard('off again'),
    ...happened
      .slice(-3 * EVENTS, -2 * EVENTS)
      .flatMap(({ id }) => [weigh('other off', home, id, 0), weigh('other on', home, id, 1)]),
    ...happened
      .slice(-2 * EVENTS, -EVENTS)
      .flatMap(({ id }) => [weigh('listed off', home, id, 0), weigh('listed on', home, id, 1)])
      .map((listed) => ({ ...listed, pointed: listed.detail.event })),
    ...thereAndBack('scenario'),
    ...thereAndBack('scenario again'),
  ];
}

interface Switching {
  readonly switches: readonly Switch[];
  readonly mark: string;
  readonly pointingMs: number;
}

/**
 * Runs inside the page: asks for one switch after another, each when all has come to rest. It is shown in the frame in
 * which the first mark of the map is elsewhere or other than before.
 */
async function switchAll({ switches, mark, pointingMs }: Switching) {
  const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
  const wait = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
  const explorer = document.querySelector('alliance-explorer')!;
  const map = explorer.shadowRoot!.querySelector('alliance-map')!;
  const ask = (type: string, detail: object): void => {
    map.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  };
  const changed = (): Promise<void> =>
    new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        resolve();
      });
      const marks = ['transform', 'points', 'd'];
      const kinds = { attributes: true, attributeFilter: marks, childList: true, subtree: true };
      watch.observe(map.shadowRoot!.querySelector('svg')!, kinds);
    });
  /** An event may change nothing that the map shows. */
  const unchanged = async (before: unknown): Promise<void> => {
    while (map.choices === before || map.isUpdatePending) await wait(100);
    await wait(500);
  };
  /** Comes to a switch in the list of changes, which shows a few rows at first. */
  const pointAt = async (event: string): Promise<void> => {
    explorer.shadowRoot!.querySelector<HTMLDetailsElement>('details.changes')!.open = true;
    for (let turn = 0; turn < 100; turn += 1) {
      await wait(100);
      const list = explorer.shadowRoot!.querySelector('alliance-changes')?.shadowRoot;
      const found = list?.querySelector(`[data-event="${CSS.escape(event)}"]`);
      if (found) {
        found.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
        return;
      }
      list?.querySelector<HTMLElement>('.events ~ button.press')?.click();
    }
    throw new Error(`The list of changes shows no switch of ${event}.`);
  };
  const shown: number[] = [];
  for (const { type, at, detail, pointed } of switches) {
    if (at !== undefined && map.at !== at) ask('alliance-at-change', { at });
    await wait(1_000);
    if (pointed !== undefined) {
      await pointAt(pointed);
      await wait(pointingMs);
    }
    await nextFrame();
    const shows = Promise.race([changed(), unchanged(map.choices)]);
    const start = performance.now();
    performance.mark(mark);
    ask(type, detail);
    await shows;
    shown.push(performance.now() - start);
    // The frame that shows it belongs to it; the motion after that, and what else follows the map, does not.
    await nextFrame();
    performance.mark(mark);
  }
  return shown;
}

/**
 * What a step of the naive page costs in ms: one of a drag, with all that it needs at hand, and one from rest, as a switch
 * is one.
 */
export interface NaiveSteps {
  readonly dragged: number;
  readonly rested: number;
}

/** Switches all that a story has, and prints it beside steps of the naive page. */
export async function printSwitches(
  { page, session }: { readonly page: Page; readonly session: CDPSession },
  story: Dataset,
  naive: NaiveSteps,
): Promise<void> {
  const switches = switchesOf(story);
  let shown: number[] = [];
  const costs = await traceSteps(session, false, async () => {
    shown = await page.evaluate(switchAll, { switches, mark: STEP_MARK, pointingMs: POINTING_MS });
  });
  const found = switches.map(({ kind }, place): Switched => {
    const [cost, after] = [costs[2 * place]!, costs[2 * place + 1]];
    const longest = Math.max(cost.longest, after?.longest ?? 0);
    return { ...cost, kind, longest, shown: shown[place]! };
  });
  console.log(
    `\nA naive step: ${naive.dragged.toFixed(2)} ms in a drag, ${naive.rested.toFixed(2)} from rest.`,
  );
  printTable(
    `Main-thread ms of a switch until the map shows it; until all follows, no task may take ${MOST_BLOCKED_MS}`,
    ['cpu p50', 'cpu p95', 'naive steps', 'from rest', 'wall p50', 'longest task'],
    [...new Set(switches.map(({ kind }) => kind))].map((kind) => {
      const some = found.filter((one) => one.kind === kind);
      const cpu = some.map((one) => one.cpu);
      return {
        name: kind,
        cells: [
          median(cpu),
          quantile(cpu, 0.95),
          times(median(cpu), naive.dragged),
          times(median(cpu), naive.rested),
          median(some.map((one) => one.shown)),
          Math.max(...some.map(({ longest }) => longest)),
        ],
      };
    }),
  );
}
