/** What the page's address says to an explorer. */

/** The address and its query; empty for an element that is not linked, as an embed in a host page may not look at it. */
export function readAddress(linked: boolean): Pick<Location, 'href' | 'search'> {
  return linked ? location : { href: '', search: '' };
}
