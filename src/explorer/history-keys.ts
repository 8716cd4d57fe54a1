/** The keys that undo a step and do it again. */

/**
 * What a key asks for: Ctrl or Cmd with Z undoes, with Shift and Z or with Y does again. `undefined` for other keys, and
 * where text is typed: there the same keys undo the typing.
 */
export function keyRequest(event: KeyboardEvent): 'alliance-undo' | 'alliance-redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event)) return undefined;
  // On a keyboard of other letters, such as Cyrillic, the keys of these stand for them.
  const letter = /^[a-z]$/i.test(event.key) ? event.key : event.code.replace('Key', '');
  const key = letter.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'alliance-redo' : 'alliance-undo';
  return key === 'y' && !event.shiftKey ? 'alliance-redo' : undefined;
}

/** Kinds of input in which nothing is typed. */
const UNTYPED = ['button', 'checkbox', 'radio', 'range', 'submit'];

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return !UNTYPED.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
