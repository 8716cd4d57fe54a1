// Weighs what an embed loads, as a server would send it, and fails if that is too much.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = resolve(import.meta.dirname, '../dist/lib');
const embed = 'alliance-map.embed.js';
const mostBytes = 60_000;

const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const weighed = scripts.map((name) => {
  const content = readFileSync(join(folder, name));
  return { file: name, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
});
console.table(weighed);

const gzip = weighed.find(({ file }) => file === embed)?.gzip;
if (gzip === undefined) throw new Error(`Cannot weigh ${embed}: not built. Try npm run build.`);
const verdict = `${embed}: ${gzip} bytes gzipped, at most ${mostBytes} allowed`;
console.log(gzip > mostBytes ? `Too large. ${verdict}` : verdict);
process.exitCode = gzip > mostBytes ? 1 : 0;
