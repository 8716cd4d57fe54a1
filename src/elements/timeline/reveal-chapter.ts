/** Keeps the chosen chapter in sight. */
import { afterPaint } from '../after-paint.ts';

/**
 * Brings the checked chapter into sight when the row is too long for its frame; nothing else scrolls. It is measured once
 * the browser has laid the row out for itself: to ask sooner would have it do so twice.
 */
export async function revealChapter(root: ParentNode): Promise<void> {
  await afterPaint();
  const chip = root.querySelector('.chapters :checked')?.closest('label');
  const row = chip?.closest('.chapters');
  if (!chip || !row || row.scrollWidth <= row.clientWidth) return;
  const seen = row.getBoundingClientRect();
  const wanted = chip.getBoundingClientRect();
  row.scrollLeft += wanted.left - seen.left + (wanted.width - seen.width) / 2;
}
