/** What each request makes of a reader's choices. Pure; the result may still hold what does not fit the dataset. */
import type { Dataset } from '../dataset/schema.ts';
import type { RequestDetails } from '../elements/requests.ts';
import { MAX_WEIGHT_BY_HAND, RECORD, type Choices } from '../model/choices.ts';
import { methodBounds, type Bounds } from '../model/doubt/settings.ts';
import type { OwnEvent } from '../model/own-event.ts';

/** The requests that choices answer. */
export type ChoicesRequest = {
  readonly [Name in ChoicesRequestName]: { readonly type: Name } & RequestDetails[Name];
}[ChoicesRequestName];

type ChoicesRequestName =
  | 'alliance-scenario-change'
  | 'alliance-weight-change'
  | 'alliance-event-write'
  | 'alliance-event-remove'
  | 'alliance-method-change'
  | 'alliance-record-return';

/** The choices after a request. */
export function changeChoices(
  dataset: Dataset,
  choices: Choices,
  request: ChoicesRequest,
): Choices {
  switch (request.type) {
    case 'alliance-scenario-change':
      return { ...choices, scenario: request.scenario };
    case 'alliance-weight-change':
      return request.weight >= 0
        ? weigh(choices, request.event, Math.min(MAX_WEIGHT_BY_HAND, request.weight))
        : choices;
    case 'alliance-event-write':
      return { ...choices, added: writeEvent(dataset, choices.added ?? [], request) };
    case 'alliance-event-remove': {
      const added = choices.added?.filter(({ id }) => id !== request.event);
      return { ...choices, added };
    }
    case 'alliance-method-change':
      return { ...choices, ...boundMethod(dataset, request) };
    case 'alliance-record-return':
      return RECORD;
  }
}

/** An event switched off has no weight beside it, so that switching it on again plays it as published. */
function weigh(choices: Choices, event: string, weight: number): Choices {
  const without = (choices.without ?? []).filter((id) => id !== event);
  const weights = Object.entries(choices.weights ?? {}).filter(([id]) => id !== event);
  return weight > 0
    ? { ...choices, without, weights: Object.fromEntries([...weights, [event, weight]]) }
    : { ...choices, without: [...without, event], weights: Object.fromEntries(weights) };
}

function writeEvent(
  dataset: Dataset,
  added: readonly OwnEvent[],
  { event, id }: RequestDetails['alliance-event-write'],
): OwnEvent[] {
  if (added.some((own) => own.id === id)) {
    return added.map((own) => (own.id === id ? { ...event, id } : own));
  }
  return [...added, { ...event, id: freeId(dataset, added) }];
}

/** The first of `own-1`, `own-2`, … that no event has. */
function freeId(dataset: Dataset, added: readonly OwnEvent[]): string {
  const parts = [dataset, ...dataset.scenarios].flatMap(({ events }) => events);
  const taken = new Set([...parts, ...added].map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** Constants outside honest bounds become the nearest within. */
function boundMethod(
  dataset: Dataset,
  method: Pick<Choices, 'gain' | 'halfLifeDays'>,
): Pick<Choices, 'gain' | 'halfLifeDays'> {
  const bounds = methodBounds(dataset.method);
  const names = ['gain', 'halfLifeDays'] as const;
  return Object.fromEntries(
    names
      .filter((name) => name in method)
      .map((name) => [name, limit(method[name], bounds[name])] as const),
  );
}

function limit(value: number | undefined, { low, high }: Bounds): number | undefined {
  return value === undefined ? undefined : Math.max(low, Math.min(high, value));
}
