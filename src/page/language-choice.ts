/** The page's choice of the explorer's language; the address carries it, so that a link opens in it. */

const FIELD = 'lang';
/** Browsers refuse more than some 100 writings in half a minute: then it is tried again after this time. */
const REFUSED_MS = 5_000;

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

/** Whether the address says it then. A browser refuses by an error or in silence. */
function writeLanguage(language: string): boolean {
  const address = new URL(location.href);
  if ((address.searchParams.get(FIELD) ?? '') === language) return true;
  if (language === '') address.searchParams.delete(FIELD);
  else address.searchParams.set(FIELD, language);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    return false;
  }
  return location.href === address.href;
}
