// What both kinds of audit ask of axe: WCAG 2.2 up to AA, and how they report.
import type { AxeResults, RunOptions } from 'axe-core';

/** Every rule for WCAG 2.0, 2.1 and 2.2 at levels A and AA; target size is off unless asked for. */
export const auditOptions: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** One line a violation: the rule, what it asks, the first three places that break it. */
export function describeViolations(violations: AxeResults['violations']): string[] {
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.flat().join(' >> '));
    const more = nodes.length > 3 ? ` and ${String(nodes.length - 3)} more` : '';
    return `${id}: ${help} (${places.join(', ')}${more})`;
  });
}
