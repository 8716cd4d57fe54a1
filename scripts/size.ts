// Weighs what an embed loads, as a server would send it, and fails if the first picture costs too much.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = resolve(import.meta.dirname, '../dist/lib');
const embed = 'alliance-map.embed.js';
/** For all that draws the first picture and follows a scrub: map, timeline, event card, validation. */
const mostBytes = 60_000;

const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
const gzipped = (file: string): number => gzipSync(text(file), { level: 9 }).length;

/** The files that `file` names in imports of one kind, with their own static imports. */
function partsOf(file: string, kind: RegExp): string[] {
  const named = [...text(file).matchAll(kind)].map(([, part]) => part!);
  return [...new Set(named.flatMap((part) => [part, ...partsOf(part, STATIC)]))];
}
const STATIC = /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g;
const DYNAMIC = /import\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g;

const first = [embed, ...partsOf(embed, STATIC)];
const later = [...new Set(first.flatMap((file) => partsOf(file, DYNAMIC)))].filter(
  (file) => !first.includes(file),
);
console.table([
  ...first.map((file) => ({ file, when: 'at once', gzip: gzipped(file) })),
  ...later.map((file) => ({ file, when: 'behind the first picture', gzip: gzipped(file) })),
]);

const sum = (files: readonly string[]): number =>
  files.reduce((total, file) => total + gzipped(file), 0);
const verdict = `${sum(first)} bytes gzipped at once, at most ${mostBytes} allowed; ${sum(later)} later`;
console.log(sum(first) > mostBytes ? `Too large: ${verdict}` : verdict);
process.exitCode = sum(first) > mostBytes ? 1 : 0;
