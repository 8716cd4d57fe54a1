import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { untar } from './bundled-browser.ts';
import { browserCandidates, findBrowser, thisMachine, type Machine } from './find-browser.ts';

const bareLinux: Machine = {
  platform: 'linux',
  arch: 'x64',
  glibc: true,
  isRoot: false,
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: () => false,
};
const bundled = { kind: 'bundled', path: '@sparticuz/chromium' };

describe('browserCandidates', () => {
  test('a bare Linux machine has the bundled browser', () => {
    expect(browserCandidates(bareLinux)).toEqual([bundled]);
  });

  test('on Linux the bundled browser comes before the installed ones', () => {
    const exists = (file: string): boolean =>
      ['/usr/bin/chromium', '/usr/bin/google-chrome'].includes(file);
    expect(browserCandidates({ ...bareLinux, exists })).toEqual([
      bundled,
      { kind: 'installed', path: '/usr/bin/google-chrome' },
      { kind: 'installed', path: '/usr/bin/chromium' },
    ]);
  });

  test('CHROME_PATH leaves no other choice', () => {
    const env = { ...bareLinux.env, CHROME_PATH: '/opt/mine' };
    expect(browserCandidates({ ...bareLinux, env, exists: () => true })).toEqual([
      { kind: 'named', path: '/opt/mine' },
    ]);
  });

  test.each([{ arch: 'arm64' }, { glibc: false }])('%o cannot run the bundled browser', (other) => {
    expect(browserCandidates({ ...bareLinux, ...other })).toEqual([]);
  });

  test('macOS looks for applications of all users, then of this one', () => {
    const mac = { ...bareLinux, platform: 'darwin', env: { HOME: '/Users/a' }, exists: () => true };
    const [first, second] = browserCandidates(mac);
    expect(first?.path).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(second?.path).toMatch('/Users/a/Applications/Google Chrome.app');
  });

  test('Windows always has Edge to fall back on', () => {
    const windows = {
      ...bareLinux,
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      exists: (file: string) => file.includes('Edge'),
    };
    expect(browserCandidates(windows)).toEqual([
      {
        kind: 'installed',
        path: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      },
    ]);
  });
});

describe('findBrowser', () => {
  test('says what to do where there is no browser', async () => {
    await expect(findBrowser({ ...bareLinux, arch: 'arm64' })).rejects.toThrow(
      /linux arm64[^]*Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH/,
    );
  });

  test('does not replace a CHROME_PATH that fails', async () => {
    const env = { ...process.env, CHROME_PATH: '/nowhere/chrome' };
    await expect(findBrowser({ ...thisMachine(), env })).rejects.toThrow(
      /CHROME_PATH names: \/nowhere\/chrome/,
    );
  });
});

test('untar writes the files of an archive into their folders', async () => {
  const header = Buffer.alloc(512);
  header.write('inner/word.txt', 0);
  header.write('00000000004\0', 124);
  header.write('0', 156);
  const archive = Buffer.concat([header, Buffer.from('word'), Buffer.alloc(508 + 1024)]);
  const folder = await mkdtemp(join(tmpdir(), 'untar-'));
  await untar(archive, folder);
  expect(await readFile(join(folder, 'inner/word.txt'), 'utf8')).toBe('word');
  await rm(folder, { recursive: true });
});
