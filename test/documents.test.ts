// What documents and comments name in code type: each name stands in the code or the data, and each file is there.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

const folders = ['bench', 'data', 'public', 'scripts', 'src', 'test'];
const paths = [
  ...readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name),
  ...folders.flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  ),
];
const isThere = (file: string): boolean =>
  paths.some((path) => path === file || path.endsWith(`/${file}`));

const COMMENT = /^\s*(?:\/\*\*|\*|\/\/)/;
const linesOf = (text: string, areComments: boolean): string =>
  text
    .split('\n')
    .filter((line) => COMMENT.test(line) === areComments)
    .join('\n');

const codePaths = paths.filter((path) => /\.(?:ts|css|html|json)$/.test(path));
const words = new Set(
  codePaths.flatMap((path) => linesOf(read(path), false).match(/[\w$]+/g) ?? []),
);

/** What a text names in code type that is nowhere: names, also dotted ones and calls, and files. Commands are passed over. */
function lostNames(text: string): string[] {
  const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  return named.filter((code) => {
    if (/^[\w./-]+\.(?:ts|json|html|css|md)$/.test(code)) return !isThere(code);
    const isName = /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*(?:\(.*\))?$/.test(code);
    return isName && code.match(/[A-Za-z_$][\w$]*/g)!.some((word) => !words.has(word));
  });
}

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'data/README.md',
  'src/README.md',
  'src/layout/README.md',
];

test('a name that is gone is noticed, and a file', () => {
  const lost = 'noSuchName'.toUpperCase();
  expect(lostNames(`\`describe\`, \`words.ts\`, \`npm ${lost}\``)).toEqual([]);
  expect(lostNames(`\`${lost}\`, \`Timeline.${lost}\`, \`${lost}.ts\``)).toEqual([
    lost,
    `Timeline.${lost}`,
    `${lost}.ts`,
  ]);
});

test.each(documents)('%s names what is there', (path) => {
  expect(lostNames(read(path))).toEqual([]);
});

test('comments name what is there', () => {
  const lost = codePaths
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => lostNames(linesOf(read(path), true)).map((name) => `${path}: ${name}`));
  expect(lost).toEqual([]);
});
