/** What sharing needs: loaded when a hand comes near. */
export { describeShared } from './describe-view.ts';
export { asText, share } from './share.ts';
