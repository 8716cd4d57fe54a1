/** What a reader opens: loaded behind the first picture, so that it never waits for them. */
import '../elements/actor/alliance-actor.ts';
import '../elements/alliance-legend.ts';
import '../elements/alliance-table.ts';
export { drawBranches, drawDifference, drawFocus } from './draw-panels.ts';
export { drawHint, drawInFold } from './draw-in-fold.ts';
export { drawWays } from './draw-ways.ts';
