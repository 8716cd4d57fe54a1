/** What only a dataset with faults needs. */
export { explainFaults } from '../dataset/explain-faults.ts';
export { problemStyles } from './problems.styles.ts';
