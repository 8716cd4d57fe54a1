/** Plain sentences on how sure a claim of the story is. */
import { toDay } from '../../dataset/calendar-date.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { DoubtfulEvent } from '../../model/doubt/doubtful-events.ts';
import type { Verdict } from '../../model/doubt/judge-claim.ts';
import { createPairTable } from '../../model/pair.ts';
import { briefPair } from '../name-pair.ts';
import { titleInSentence } from '../title-in-sentence.ts';
import type { Words } from '../words.ts';
import { doubtMessages } from './doubt-messages.ts';

/** In how many settings a claim holds, and that it does not with the published ones where that is so. */
export function describeShare(verdict: Verdict, words: Words): string {
  const { claims } = doubtMessages(words);
  const { settings, holdsIn, holds } = verdict;
  if (holdsIn === 0) return claims.never(settings);
  if (holdsIn === settings) return claims.always(settings);
  const share = claims.partly(writeShare(verdict, words), holdsIn, settings);
  return holds ? share : `${share} ${claims.notPublished}`;
}

/** The share of settings in which a claim holds, in percent: 100 % only for all of them, 0 % only for none. */
export function writeShare({ settings, holdsIn }: Verdict, { lang }: Words): string {
  const rounded = Math.round((holdsIn / settings) * 100);
  const percent =
    holdsIn === 0 || holdsIn === settings ? rounded : Math.max(1, Math.min(99, rounded));
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(percent / 100);
}

/** What a claim is judged by, with the published values and over all settings. */
export function describeMeasure(verdict: Verdict, dataset: Dataset, words: Words): string {
  const { claims } = doubtMessages(words);
  const { claim, published, low, high } = verdict;
  const [value, least, most] = [published, low, high].map((points) => words.score(points));
  const range = [value!, least!, most!] as const;
  const on = words.date(toDay(claim.to));
  if (claim.from !== undefined) {
    return claims.change(words.date(toDay(claim.from)), on, ...range);
  }
  if (!claim.than) return claims.score(on, ...range);
  const table = createPairTable(dataset.actors);
  const [pair, than] = [claim.between, claim.than].map((ids) => {
    const found = table.find(...ids);
    return found ? briefPair(found, dataset, words) : '';
  });
  return claims.difference(pair!, than!, on, ...range);
}

/** Whether a claim can do without each doubtful event: which ones it hangs on. */
export function describeReliance(
  { without, holds }: Verdict,
  dataset: Dataset,
  words: Words,
): string {
  const { claims } = doubtMessages(words);
  if (without.length === 0) return claims.noDoubtful;
  const decisive = without.filter((alone) => alone.holds !== holds);
  if (decisive.length === 0) return claims.withoutEach(without.length);
  return claims.hangsOn(decisive.map((event) => nameDoubtful(event, dataset, words)));
}

/** A doubtful event by its title, and why it is doubtful. */
function nameDoubtful({ event, reason }: DoubtfulEvent, dataset: Dataset, words: Words): string {
  const messages = doubtMessages(words);
  const title = titleInSentence(event.title, dataset, words);
  return messages.claims.event(title, messages.reason[reason]);
}
