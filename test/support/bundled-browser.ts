// Unpacks the Chromium of the package @sparticuz/chromium into node_modules/.cache, once a version.
// The package's own unpacking reuses whatever file of that name lies in the system's temporary folder.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const decompress = promisify(brotliDecompress);
const cache = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');

/** Where the parts of the unpacked browser are. */
export interface UnpackedBrowser {
  readonly executablePath: string;
  /** Folder of the libraries that a bare machine lacks, for `LD_LIBRARY_PATH`. */
  readonly libraries: string;
  /** Names the one font that comes along, for `FONTCONFIG_FILE`: so text is as wide on every machine. */
  readonly fontsConf: string;
}

/** The bundled Chromium, unpacked. Throws if the package is not installed. */
export async function unpackBundledBrowser(): Promise<UnpackedBrowser> {
  const home = packageFolder();
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cache, version);
  if (!existsSync(folder)) await unpackInto(folder, join(home, 'bin'));
  return {
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fontsConf: join(folder, 'fonts.conf'),
  };
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return resolve(dirname(entry), '../..');
}

/** Unpacks beside the goal and renames, so that a folder of that name is always whole. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  const unpacked = async (name: string): Promise<Buffer> =>
    decompress(await readFile(join(packed, name)));
  try {
    await writeFile(join(unfinished, 'chromium'), await unpacked('chromium.br'), { mode: 0o755 });
    await untar(await unpacked('al2023.tar.br'), unfinished);
    await untar(await unpacked('fonts.tar.br'), unfinished);
    await writeFile(join(unfinished, 'fonts.conf'), fontsConf(folder));
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error; // else another process was first, with the same files
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function fontsConf(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    `  <cachedir>${join(folder, 'font-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Writes the plain files of a tar archive; links and long names do not occur in these archives. */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  const text = (start: number, length: number): string =>
    archive.toString('utf8', start, start + length).replace(/\0.*$/s, '');
  let header = 0;
  while (header + 512 <= archive.length && archive[header] !== 0) {
    const size = Number.parseInt(text(header + 124, 12), 8);
    const isFile = '0\0'.includes(archive.toString('latin1', header + 156, header + 157));
    if (isFile) {
      const target = join(folder, text(header, 100));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, archive.subarray(header + 512, header + 512 + size), { mode: 0o755 });
    }
    header += 512 + Math.ceil(size / 512) * 512;
  }
}
