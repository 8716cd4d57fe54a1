/** What a timeline can be drawn without at first: what is below it, where a branch leaves, and the motion between spans of time. */
export { drawFoot } from './draw-foot.ts';
export { drawFork } from './draw-fork.ts';
export { drawLanes } from './draw-lanes.ts';
export { footStyles } from './timeline-foot.styles.ts';
export { laneStyles } from './timeline-lanes.styles.ts';
export { animateZoom } from './zoom-motion.ts';
