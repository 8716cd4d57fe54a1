/** Hands a file to the reader's browser, which saves it; the only home of downloads. */

/** After so long the browser has surely taken the file. */
const KEPT_MS = 60_000;

/** Must be called while a press of the reader is being answered, or shortly after. */
export function saveFile(root: ShadowRoot, name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.hidden = true;
  root.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
