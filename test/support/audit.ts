// The accessibility audit of an element, for tests that run inside a browser.
import axe from 'axe-core';
import { auditOptions, describeViolations } from './audit-rules.ts';

/** The WCAG 2.2 AA violations in an element and all its shadow roots; an empty list is a pass. */
export async function audit(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, auditOptions);
  return describeViolations(violations);
}
