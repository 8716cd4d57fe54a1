// A lockfile written on one system must also install on the others.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, '..');
const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(lock.packages);
const installed = locked.filter(([place]) => place !== '');

/** Where Node would look for a package from another one's folder, nearest first. */
function placesOf(name: string, from: string): string[] {
  const parents = from === '' ? [''] : [from];
  for (let at = from; at.includes('/node_modules/');) {
    at = at.slice(0, at.lastIndexOf('/node_modules/'));
    parents.push(at);
  }
  return [...parents, ''].map((place) => `${place === '' ? '' : `${place}/`}node_modules/${name}`);
}

describe('the lockfile', () => {
  test('holds every package that another one may need on some system', () => {
    const missing = locked.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !placesOf(name, place).some((found) => found in lock.packages))
        .map((name) => `${name}, wanted by ${place}`),
    );
    expect(missing).toEqual([]);
  });

  test('holds the binaries of the bundler for Linux, macOS and Windows', () => {
    const places = locked.map(([place]) => place).join('\n');
    for (const system of ['linux-x64-gnu', 'linux-arm64-gnu', 'darwin-arm64', 'win32-x64-msvc']) {
      expect(places).toContain(`node_modules/@rolldown/binding-${system}`);
    }
  });

  test('names the public registry alone and a checksum for each package', () => {
    const hosts = new Set(installed.map(([, { resolved = '' }]) => resolved.split('/')[2]));
    const unchecked = installed.filter(([, { integrity }]) => !integrity);
    expect([...hosts]).toEqual(['registry.npmjs.org']);
    expect(unchecked).toEqual([]);
  });
});
