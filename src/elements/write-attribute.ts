/** Writes an attribute where it differs: comparing costs less than what a browser does for every one that is set. */
export function writeAttribute(mark: Element, name: string, value: string | number | null): void {
  const text = value === null ? null : String(value);
  if (mark.getAttribute(name) === text) return;
  if (text === null) mark.removeAttribute(name);
  else mark.setAttribute(name, text);
}
