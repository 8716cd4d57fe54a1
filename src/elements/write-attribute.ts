type Value = string | number | undefined;

/** A mark that knows what was written last, by name. */
interface WrittenMark extends Element {
  written?: Record<string, Value>;
}

/**
 * Writes an attribute where it differs from what was written last: asking the document costs as much as writing does.
 * So nobody else may write it.
 */
export function writeAttribute(mark: WrittenMark, name: string, value: Value): void {
  const values = (mark.written ??= {});
  if (values[name] === value) return;
  values[name] = value;
  if (value === undefined) mark.removeAttribute(name);
  else mark.setAttribute(name, String(value));
}
