// Which modules an embed loads right behind its first picture, told from who imports them.
import { expect, test } from 'vitest';
import { isLate } from '../scripts/late-part.ts';

/** A build of modules, each with those that import it. */
const build = (importers: Readonly<Record<string, readonly string[]>>) => ({
  getModuleInfo: (id: string) => ({ importers: [...(importers[id] ?? [])] }),
});

const modules = build({
  '/src/explorer/panels.ts': [],
  '/src/elements/alliance-table.ts': ['/src/explorer/panels.ts'],
  '/src/elements/draw-row.ts': ['/src/elements/alliance-table.ts', '/src/elements/draw-cell.ts'],
  '/src/elements/draw-cell.ts': ['/src/elements/draw-row.ts'],
  '/src/elements/branches/alliance-branches.ts': [],
  '/src/elements/draw-branch.ts': ['/src/elements/branches/alliance-branches.ts'],
});

test.each([
  ['what elements ask for', '/src/explorer/panels.ts', true],
  ['what that imports, through others and in a ring', '/src/elements/draw-cell.ts', true],
  ['what a reader asks for', '/src/elements/branches/alliance-branches.ts', false],
  ['what only that imports', '/src/elements/draw-branch.ts', false],
])('%s', (_, id, expected) => {
  expect(isLate(id, modules)).toBe(expected);
});
