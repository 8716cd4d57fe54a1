/** What a timeline can be drawn without at first: what is below it, where a branch leaves, and what follows a change of its span. */
export { drawFoot } from './draw-foot.ts';
export { drawFork } from './draw-fork.ts';
export { drawLanes } from './draw-lanes.ts';
export { revealChapter } from './reveal-chapter.ts';
export { footStyles } from './timeline-foot.styles.ts';
export { laneStyles } from './timeline-lanes.styles.ts';
export { animateZoom } from './zoom-motion.ts';
