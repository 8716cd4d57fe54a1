// The way of the data: each folder imports from itself and from those on its left, and the pure ones stay pure.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const order = [
  'dataset',
  'model',
  'words',
  'layout',
  'scene',
  'elements',
  'explorer',
  'page',
] as const;
const pureFolders = order.slice(0, order.indexOf('elements'));
const source = resolve(import.meta.dirname, '../src');

interface SourceFile {
  /** Below `src`, with `/`, such as `model/camps.ts`. */
  readonly path: string;
  /** What it imports, as written. */
  readonly specifiers: readonly string[];
  /** The files of `src` it imports; shipped data is no code. */
  readonly imports: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly unevenGenerators: readonly string[];
}

/** Reads a file as far as these tests look at it. */
function describeFile(path: string, text: string): SourceFile {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  const imports = specifiers
    .filter((name) => name.startsWith('.') && !name.endsWith('.json'))
    .map((name) => posix.join(posix.dirname(path), name));
  return {
    path,
    specifiers,
    imports,
    names: namesIn(text),
    unevenGenerators: unevenGenerators(text),
  };
}

/** Every free-standing name and every `owner.property` in a text, comments and strings left out. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      names.add(`${node.expression.getText()}.${node.name.text}`);
      visit(node.expression);
      return;
    }
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true));
  return names;
}

/** The generators of a text that are not called after the steps they give. */
function unevenGenerators(text: string): string[] {
  const uneven: string[] = [];
  const visit = (node: ts.Node): void => {
    const isGenerator =
      (ts.isFunctionDeclaration(node) ||
        ts.isFunctionExpression(node) ||
        ts.isMethodDeclaration(node)) &&
      node.asteriskToken !== undefined;
    const name = isGenerator ? (node.name?.getText() ?? '') : 'Steps';
    if (!name.endsWith('Steps')) uneven.push(name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true));
  return uneven;
}

const folderOf = (path: string): string => path.split('/')[0] ?? '';
const rankOf = (path: string): number => (order as readonly string[]).indexOf(folderOf(path));
const isTopLevel = (path: string): boolean => !path.includes('/');

/** Imports that point to the right, or out of `src`. */
function importsToTheRight(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isTopLevel(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((target) => rankOf(target) < 0 || rankOf(target) > rankOf(path))
        .map((target) => `${path} imports ${target}`),
    );
}

/** The first ring of files that import each other, in order, or an empty list. */
function importRing(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of byPath.get(path)?.imports ?? []) {
      const ring = follow(next, [...way, path]);
      if (ring.length > 0) return ring;
    }
    done.add(path);
    return [];
  };
  for (const { path } of files) {
    const ring = follow(path, []);
    if (ring.length > 0) return ring;
  }
  return [];
}

const impure = [
  'Date.now',
  'Math.random',
  'document',
  'window',
  'globalThis',
  'localStorage',
  'fetch',
  'setTimeout',
  'requestAnimationFrame',
];

/** What pure files name or import although it belongs to the world outside. */
function impurities(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => (pureFolders as readonly string[]).includes(folderOf(path)))
    .flatMap(({ path, specifiers, names }) => [
      ...specifiers.filter((name) => /^lit\b|^@lit|^node:/.test(name)).map((n) => `${path}: ${n}`),
      ...impure.filter((name) => names.has(name)).map((name) => `${path}: ${name}`),
    ]);
}

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) =>
    describeFile(relative(source, file).split(sep).join('/'), readFileSync(file, 'utf8')),
  );

describe('src', () => {
  test('has files in known folders only', () => {
    const strangers = files.filter(({ path }) => !isTopLevel(path) && rankOf(path) < 0);
    expect(files.length).toBeGreaterThan(0);
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  test('imports only from its own folder and from those to the left', () => {
    expect(importsToTheRight(files)).toEqual([]);
  });

  test('has no files that import each other in a ring', () => {
    expect(importRing(files).join(' → ')).toBe('');
  });

  test('keeps the clock, chance, the page and Lit out of the pure folders', () => {
    expect(impurities(files)).toEqual([]);
  });

  test('calls every generator after its steps, as calling one does nothing yet', () => {
    const uneven = files.flatMap(({ path, unevenGenerators: names }) =>
      names.map((name) => `${path}: ${name}`),
    );
    expect(uneven).toEqual([]);
  });

  test('names every import by its file, with its ending', () => {
    const known = new Set(files.map(({ path }) => path));
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.endsWith('.ts') || !/\.\w+$/.test(target))
        .filter((target) => !known.has(target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('these tests notice', () => {
  const file = describeFile;

  test('an import to the right', () => {
    const layout = file('layout/a.ts', "import type { B } from '../elements/b.ts';");
    const elements = file('elements/b.ts', "export * from '../layout/a.ts';");
    expect(importsToTheRight([layout, elements])).toEqual(['layout/a.ts imports elements/b.ts']);
  });

  test('a ring', () => {
    const a = file('model/a.ts', "import './b.ts';");
    const b = file('model/b.ts', "export { c } from './c.ts';");
    const c = file('model/c.ts', "const a = await import('./a.ts');");
    expect(importRing([a, b, c])).toEqual(['model/a.ts', 'model/b.ts', 'model/c.ts', 'model/a.ts']);
  });

  test('a generator that is called like a function', () => {
    const text = 'function* layOut() {} class A { *#playSteps() {} *play() {} }';
    expect(unevenGenerators(text)).toEqual(['layOut', 'play']);
  });

  test('Lit and the clock in a pure folder, but not in a comment or a property name', () => {
    const dirty = file('scene/a.ts', "import { svg } from 'lit'; export const t = Date.now();");
    const clean = file(
      'scene/b.ts',
      "// window\nexport const x = (a: A) => a.window + 'document';",
    );
    expect(impurities([dirty, clean])).toEqual(['scene/a.ts: lit', 'scene/a.ts: Date.now']);
  });
});
