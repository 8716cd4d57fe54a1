// What a file gives to others: each thing says what it is, and somebody takes it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Export {
  readonly name: string;
  readonly isDescribed: boolean;
  /** Types may be there for declarations alone; a value is there to be used. */
  readonly isValue: boolean;
}

/** What a text declares for others. Of a file that has one thing to give, the first comment says what it is. */
function exportsOf(text: string): Export[] {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true);
  const found = file.statements.filter(isExported).flatMap((statement): Export[] => {
    const isDescribed = ts.getJSDocCommentsAndTags(statement).length > 0;
    const isValue = !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement);
    return namesOf(statement).map((name) => ({ name, isDescribed, isValue }));
  });
  const hasHead = text.startsWith('/**');
  return found.length > 1 || !hasHead
    ? found
    : found.map((only) => ({ ...only, isDescribed: true }));
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}

/** All TypeScript below the given folders, by path. */
function textsIn(...folders: readonly string[]): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Types that are declared in more than one of the texts, each with its files. */
function typesDeclaredTwice(texts: ReadonlyMap<string, string>): string[] {
  const places = new Map<string, string[]>();
  for (const [path, text] of texts) {
    for (const statement of ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022).statements) {
      if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
      const { text: name } = statement.name;
      places.set(name, [...(places.get(name) ?? []), path]);
    }
  }
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}

const sources = textsIn('src');

test('an export is found with its words, or without', () => {
  const described = { name: 'a', isDescribed: true, isValue: true };
  expect(exportsOf('/** One. */\nexport const a = 1;')).toEqual([described]);
  expect(exportsOf('/** Two. */\n\nexport type A = 1;\n/** One. */\nexport const a = 1;')).toEqual([
    { name: 'A', isDescribed: true, isValue: false },
    described,
  ]);
  expect(
    exportsOf('/** Head. */\nimport "b";\nexport type A = 1;\nexport function b() {}'),
  ).toEqual([
    { name: 'A', isDescribed: false, isValue: false },
    { name: 'b', isDescribed: false, isValue: true },
  ]);
});

test('every export says what it is', () => {
  const silent = [...sources].flatMap(([path, text]) =>
    exportsOf(text)
      .filter(({ isDescribed }) => !isDescribed)
      .map(({ name }) => `${path}: ${name}`),
  );
  expect(silent).toEqual([]);
});

test('every value that is exported is used by another file', () => {
  const users = textsIn('src', 'test', 'scripts', 'bench');
  const unused = [...sources].flatMap(([path, text]) =>
    exportsOf(text)
      .filter(({ isValue }) => isValue)
      .filter(({ name }) => {
        const word = new RegExp(`\\b${name.replace('$', '\\$')}\\b`);
        return ![...users].some(([other, used]) => other !== path && word.test(used));
      })
      .map(({ name }) => `${path}: ${name}`),
  );
  expect(unused).toEqual([]);
});

test('a type that is declared twice is found, exported or not', () => {
  const texts = new Map([
    ['a.ts', 'export interface Box { x: number }'],
    ['b.ts', 'type Box = 1; type Other = 2;'],
  ]);
  expect(typesDeclaredTwice(texts)).toEqual(['Box: a.ts, b.ts']);
});

test('no two types share a name, so that each is one idea', () => {
  expect(typesDeclaredTwice(sources)).toEqual([]);
});
