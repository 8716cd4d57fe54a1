/** The public surface of the package in a browser: importing it defines the elements. */
export { AllianceActor } from './elements/alliance-actor.ts';
export { AllianceBalance } from './elements/alliance-balance.ts';
export { AllianceBranches } from './elements/alliance-branches.ts';
export { AllianceDifference } from './elements/alliance-difference.ts';
export { AllianceEvent } from './elements/alliance-event.ts';
export { AllianceLegend } from './elements/alliance-legend.ts';
export { AllianceMap } from './elements/alliance-map.ts';
export { AllianceRelation } from './elements/alliance-relation.ts';
export { AllianceTable } from './elements/alliance-table.ts';
export { AllianceTimeline } from './elements/alliance-timeline.ts';
export { AllianceTriad } from './elements/alliance-triad.ts';
export type { RequestDetails, RequestName } from './elements/requests.ts';
export { AllianceExplorer } from './explorer/alliance-explorer.ts';
export { AllianceStory } from './explorer/alliance-story.ts';
export type { ExplorerState } from './explorer/explorer-state.ts';
export { parseDataset, parseDatasetText, type ParseResult } from './dataset/parse-dataset.ts';
export type { Problem } from './dataset/problem.ts';
export type { Dataset } from './dataset/schema.ts';
