// Weighs what an embed loads, as a server would send it, and fails if the first picture costs too much.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = resolve(import.meta.dirname, '../dist/lib');
const embed = 'alliance-map.embed.js';
/** Asked for by the elements themselves, once they are drawn. */
const behind = ['alliance-map.answers.js', 'alliance-map.panels.js'];
/** At once: all that draws the first picture and follows a scrub, with the checks of its data. May only be lowered. */
const MOST_AT_ONCE = 59_900;
/** With what comes behind the first picture unasked. May only be lowered. */
const MOST_UNASKED = 90_160;

const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
const gzipped = (file: string): number => gzipSync(text(file), { level: 9 }).length;

/** Files with all that they name in imports of some kind, and those name, and so on. */
function withPartsOf(files: readonly string[], kind: RegExp): string[] {
  const found = new Set(files);
  for (const file of found) for (const [, part] of text(file).matchAll(kind)) found.add(part!);
  return [...found];
}
const STATIC = /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g;
const ANY = /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+)["'`]/g;

/** A file with the part of an embed's life in which it is loaded. */
interface Part {
  readonly file: string;
  readonly when: 'at once' | 'behind the first picture' | 'when a reader asks';
  readonly gzip: number;
}

const first = withPartsOf([embed], STATIC);
const second = withPartsOf(behind, STATIC);
const parts = withPartsOf([embed], ANY).map((file): Part => {
  const when = first.includes(file)
    ? 'at once'
    : second.includes(file)
      ? 'behind the first picture'
      : 'when a reader asks';
  return { file, when, gzip: gzipped(file) };
});
const sum = (when?: Part['when']): number =>
  parts
    .filter((part) => when === undefined || part.when === when)
    .reduce((total, { gzip }) => total + gzip, 0);

/** Says what is loaded by then, and fails where it is too much. */
function check(when: string, bytes: number, most: number): void {
  const isTooLarge = bytes > most;
  const verdict = isTooLarge ? 'Too large: ' : '';
  console.log(`${verdict}${bytes} bytes gzipped ${when}, at most ${most} allowed`);
  if (isTooLarge) process.exitCode = 1;
}

console.table(parts);
const atOnce = sum('at once');
check('at once', atOnce, MOST_AT_ONCE);
check('before a reader asks', atOnce + sum('behind the first picture'), MOST_UNASKED);
console.log(`${sum()} bytes gzipped in all`);
