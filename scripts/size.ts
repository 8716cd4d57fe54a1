// Weighs what an embed loads, as a server would send it, and fails if the first picture costs too much.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = resolve(import.meta.dirname, '../dist/lib');
const embed = 'alliance-map.embed.js';
/** Loaded when a disc is touched: most readers never drag one. */
const dragged = 'alliance-map.live-drag.js';
/**
 * What may be loaded when; at once: all that draws the first picture and follows a scrub, with the checks of its data.
 * This limit may only be lowered.
 */
const mostBytes = { 'at once': 60_000, 'behind the first picture': 25_000 };

const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
const gzipped = (file: string): number => gzipSync(text(file), { level: 9 }).length;

/** The files that `file` names in imports of one kind, with their own static imports. */
function partsOf(file: string, kind: RegExp): string[] {
  const named = [...text(file).matchAll(kind)].map(([, part]) => part!);
  return [...new Set(named.flatMap((part) => [part, ...partsOf(part, STATIC)]))];
}
const STATIC = /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g;
const DYNAMIC = /import\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g;

/** A file with the part of an embed's life in which it is loaded. */
interface Part {
  readonly file: string;
  readonly when: 'at once' | 'behind the first picture' | 'when an actor is dragged';
  readonly gzip: number;
}

const first = [...new Set([embed, ...partsOf(embed, STATIC)])];
const later = [...new Set(first.flatMap((file) => partsOf(file, DYNAMIC)))].filter(
  (file) => !first.includes(file),
);
const parts: readonly Part[] = [
  ...first.map((file): Part => ({ file, when: 'at once', gzip: gzipped(file) })),
  ...later.map((file): Part => {
    const when = file === dragged ? 'when an actor is dragged' : 'behind the first picture';
    return { file, when, gzip: gzipped(file) };
  }),
];
const sum = (when?: Part['when']): number =>
  parts
    .filter((part) => when === undefined || part.when === when)
    .reduce((total, { gzip }) => total + gzip, 0);

console.table(parts);
for (const [when, most] of Object.entries(mostBytes) as [Part['when'], number][]) {
  const isTooLarge = sum(when) > most;
  console.log(
    `${isTooLarge ? 'Too large: ' : ''}${sum(when)} bytes gzipped ${when}, at most ${most} allowed`,
  );
  if (isTooLarge) process.exitCode = 1;
}
console.log(`${sum()} bytes gzipped in all`);
