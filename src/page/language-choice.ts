/** The page's choice of the explorer's language; the address carries it, so that a link opens in it. */
import { REFUSED_MS, writeEntry } from '../explorer/write-entry.ts';

const FIELD = 'lang';

/** Has the explorer speak what the address names, and what the reader chooses from then on. */
export function offerLanguages(explorer: HTMLElement, choice: HTMLSelectElement): void {
  const named = new URLSearchParams(location.search).get(FIELD) ?? '';
  const isOffered = [...choice.options].some(({ value }) => value === named);
  choice.value = isOffered ? named : '';
  explorer.lang = choice.value;
  const write = (): void => {
    if (!writeLanguage(choice.value)) setTimeout(write, REFUSED_MS);
  };
  choice.addEventListener('change', () => {
    explorer.lang = choice.value;
    write();
  });
  // An address from before the choice says what was spoken then.
  addEventListener('popstate', write);
}

/** Whether the address says it then. */
function writeLanguage(language: string): boolean {
  const address = new URL(location.href);
  if ((address.searchParams.get(FIELD) ?? '') === language) return true;
  if (language === '') address.searchParams.delete(FIELD);
  else address.searchParams.set(FIELD, language);
  return writeEntry(address, { replace: true });
}
