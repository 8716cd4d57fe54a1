// Whatever state a reader reaches and whatever a query says, a link carries it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDay, toIsoDate } from '../../src/dataset/calendar-date.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { openingState, type ExplorerState } from '../../src/explorer/explorer-state.ts';
import { LINK_FIELDS } from '../../src/explorer/link-fields.ts';
import { readLink, writeLink } from '../../src/explorer/link-state.ts';
import { VIEWS } from '../../src/elements/requests.ts';
import { update, type ExplorerRequest } from '../../src/explorer/update-state.ts';
import { anyDraft, anyOwnEvent, read } from '../support/any-dataset.ts';
import type { Draft } from '../support/datasets.ts';

/** Days on which these datasets have something, and a few round them. */
function daysOf(draft: Draft): string[] {
  const parts = [draft, ...(draft['scenarios'] as Draft[])];
  const days = parts.flatMap((part) => (part['events'] as Draft[]).map(({ date }) => date));
  return [...new Set(days as string[]), '2024-12-30', '2025-01-01', '2027-12-31'];
}

/** A dataset with chapters, an opening and a story that refer to what it holds. */
const anyTale: fc.Arbitrary<Dataset> = anyDraft.chain((draft) => {
  const actors = (draft['actors'] as Draft[]).map(({ id }) => id as string);
  const scenarios = (draft['scenarios'] as Draft[]).map(({ id }) => id as string);
  const events = draft['events'] as Draft[];
  const day = fc.constantFrom(...daysOf(draft));
  const focus = fc.subarray(actors, { minLength: 1, maxLength: Math.min(2, actors.length) });
  const stand = fc.oneof(
    day.map((at) => ({ at })),
    ...(events.length > 0
      ? [fc.constantFrom(...events).map(({ date, id }) => ({ at: date, event: id }))]
      : []),
  );
  const step = fc
    .tuple(
      stand,
      fc.record(
        { focus, scenario: fc.constantFrom(undefined, ...scenarios) },
        { requiredKeys: [] },
      ),
    )
    .map(([at, more]) => ({ ...more, ...(more.scenario === undefined ? at : { at: at.at }) }));
  return fc
    .record({
      chapters: fc.array(
        fc.tuple(day, fc.nat({ max: 400 })).map(([from, days]) => ({
          from,
          to: toIsoDate(toDay(from) + days),
        })),
        { maxLength: 3 },
      ),
      opening: fc.option(stand, { nil: undefined }),
      story: fc.array(step, { maxLength: 4 }),
      ids: fc.uniqueArray(fc.constantFrom('__proto__', 'a,b', '100%', '%2C', 'Ω', '', ' ', '&='), {
        minLength: 3,
        maxLength: 3,
      }),
    })
    .map(({ chapters, opening, story, ids }) =>
      read({
        ...draft,
        chapters: chapters.map((chapter, index) => ({
          id: `chapter ${ids[index]!}`,
          title: 'A chapter',
          ...chapter,
        })),
        ...(opening && {
          opening: { ...opening, since: '2025-01-01', headline: 'H', takeaway: 'T' },
        }),
        story: story.map((one) => ({ title: 'A step', text: 'Then.', ...one })),
      }),
    );
});

function anyRequest(data: Dataset): fc.Arbitrary<ExplorerRequest> {
  const ids = data.actors.map(({ id }) => id);
  const events = [data, ...data.scenarios].flatMap((part) => part.events);
  const at = fc.oneof(
    fc.integer({ min: -3, max: 1200 }).map((offset) => toIsoDate(toDay('2025-01-01') + offset)),
    ...(events.length > 0
      ? [fc.constantFrom(...events).map(({ date, id }) => `${date}/${id}`)]
      : []),
  );
  const oneOf = (all: readonly { readonly id: string }[]) =>
    fc.constantFrom(undefined, ...all.map(({ id }) => id));
  return fc.oneof(
    at.map((value): ExplorerRequest => ({ type: 'alliance-at-change', at: value })),
    fc
      .shuffledSubarray(ids, { maxLength: Math.min(3, ids.length) })
      .map((focus): ExplorerRequest => ({ type: 'alliance-focus-change', focus })),
    oneOf(data.chapters).map((chapter): ExplorerRequest => ({
      type: 'alliance-chapter-change',
      chapter,
    })),
    oneOf(data.scenarios).map((scenario): ExplorerRequest => ({
      type: 'alliance-scenario-change',
      scenario,
    })),
    fc
      .constantFrom(undefined, ...data.story.keys())
      .map((step): ExplorerRequest => ({ type: 'alliance-story-step', step })),
    fc
      .option(at, { nil: undefined })
      .map((since): ExplorerRequest => ({ type: 'alliance-since-change', since })),
    fc
      .record({ since: at, at })
      .map((span): ExplorerRequest => ({ type: 'alliance-span-change', ...span })),
    fc
      .constantFrom(...VIEWS)
      .map((view): ExplorerRequest => ({ type: 'alliance-view-change', view })),
    anyChange(data),
  );
}

/** A request that changes choices; every second id is one of the first events of one's own. */
function anyChange(data: Dataset): fc.Arbitrary<ExplorerRequest> {
  const events = [data, ...data.scenarios].flatMap((part) => part.events.map(({ id }) => id));
  const event = fc.constantFrom(...events, 'own-1', 'own-2');
  const write = anyOwnEvent(data).map((event): ExplorerRequest => ({
    type: 'alliance-event-write',
    event,
  }));
  const weight = fc.oneof(fc.constantFrom(0, 0.25, 1, 2), fc.double({ min: 0, max: 2 }));
  return fc.oneof(
    write,
    fc
      .record({ event, weight })
      .map((change): ExplorerRequest => ({ type: 'alliance-weight-change', ...change })),
    event.map((id): ExplorerRequest => ({ type: 'alliance-event-remove', event: id })),
    fc
      .record({ gain: fc.double(), halfLifeDays: fc.double() }, { requiredKeys: [] })
      .map((method): ExplorerRequest => ({ type: 'alliance-method-change', ...method })),
    fc.constant<ExplorerRequest>({ type: 'alliance-record-return' }),
  );
}

/** A dataset and a state that a reader can really be in. */
const anyVisit: fc.Arbitrary<{ data: Dataset; state: ExplorerState }> = anyTale.chain((data) =>
  fc.array(anyRequest(data), { maxLength: 10 }).map((requests) => ({
    data,
    state: requests.reduce((state, request) => update(data, state, request), openingState(data)),
  })),
);

/** The address as it would come back from the address bar. */
const carried = (query: URLSearchParams): URLSearchParams => new URLSearchParams(query.toString());

test('practice 63: a link brings back every state that a reader can reach', () => {
  fc.assert(
    fc.property(anyVisit, ({ data, state }) => {
      const query = carried(writeLink(data, state, new URLSearchParams()));
      expect(readLink(data, query)).toEqual({ state, faults: [] });
    }),
    { numRuns: 500 },
  );
});

test('a link that was read is written again as the same link', () => {
  fc.assert(
    fc.property(anyVisit, ({ data, state }) => {
      const query = writeLink(data, state, new URLSearchParams());
      const again = writeLink(data, readLink(data, carried(query)).state, new URLSearchParams());
      expect(again.toString()).toBe(query.toString());
    }),
  );
});

test('fields that belong to the page stay as they are, whatever the reader does', () => {
  const foreign = fc
    .array(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { maxLength: 4 })
    .map((pairs) => pairs.filter(([name]) => !(LINK_FIELDS as readonly string[]).includes(name)));
  fc.assert(
    fc.property(anyVisit, foreign, ({ data, state }, pairs) => {
      const query = new URLSearchParams([...pairs, ['at', 'old'], ['step', '99']]);
      const written = writeLink(data, state, query);
      const kept = [...written].filter(
        ([name]) => !(LINK_FIELDS as readonly string[]).includes(name),
      );
      expect(kept).toEqual(pairs);
      expect(readLink(data, carried(written))).toEqual({ state, faults: [] });
    }),
  );
});

test('whatever a query says, reading it gives a state that a link can carry', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '2025-01-01',
      '2025-01-01/',
      '%',
      '%E0%A4%A',
      '1',
      '0',
      '-1',
      '1e3',
      ',',
    ),
  );
  const query = fc.dictionary(fc.constantFrom(...LINK_FIELDS), text);
  fc.assert(
    fc.property(anyTale, query, (data, fields) => {
      const { state } = readLink(data, new URLSearchParams(Object.entries(fields)));
      const link = carried(writeLink(data, state, new URLSearchParams()));
      expect(readLink(data, link)).toEqual({ state, faults: [] });
    }),
  );
});
