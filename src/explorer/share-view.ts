/** What sharing needs: loaded when a hand comes near. */
export { describeView } from './describe-view.ts';
export { asText, share } from './share.ts';
