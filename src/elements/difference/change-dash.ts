/** How the line of a change is broken, so that colour is never alone. */
import type { ChangeKind } from '../../scene/map/change-tags.ts';
import { strokeDash } from '../../scene/map/line-style.ts';
import { px } from '../../scene/map/route.ts';

/** Dashes for further apart, dots for a relation that begins; `undefined` for a solid line. Width in px. */
export function changeDash(kind: ChangeKind, width: number): string | undefined {
  if (kind === 'begins') return `0.1 ${px(width * 1.8)}`;
  return kind === 'apart' ? strokeDash(-1, width)?.map(px).join(' ') : undefined;
}
