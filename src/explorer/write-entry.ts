/** Writes the page's address. */

/** Browsers refuse more than some 100 writings in half a minute: then it is tried again after this time, in ms. */
export const REFUSED_MS = 5_000;

/** Has the page's entry, or a new one behind it, say an address; whether it does then. Browsers refuse by an error or in silence. */
export function writeEntry(address: URL, { replace }: { readonly replace: boolean }): boolean {
  try {
    if (replace) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  } catch {
    return false;
  }
  return location.href === address.href;
}
