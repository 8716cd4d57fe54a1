/** Entry of the embed: one tag, `<alliance-explorer>`, and what it loads. */
export { AllianceExplorer } from './explorer/alliance-explorer.ts';
