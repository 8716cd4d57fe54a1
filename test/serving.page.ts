// What both ways of serving the page must deliver, beside the page itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { siteAddress } from './support/page.ts';

const root = resolve(import.meta.dirname, '..');
const files = readdirSync(join(root, 'data')).filter((name) => name.endsWith('.json'));

let server: ViteDevServer;
let devAddress = '';

beforeAll(async () => {
  server = await createServer({ root, logLevel: 'silent', server: { port: 0, hmr: false } });
  await server.listen();
  devAddress = server.resolvedUrls?.local[0] ?? '';
});
afterAll(() => server.close());

describe.each(['built site', 'dev server'])('the %s', (which) => {
  const base = (): string => (which === 'built site' ? siteAddress : devAddress);

  test('answers at its address with the page', async () => {
    const answer = await fetch(base());
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>');
  });

  test.each(files)('hands out data/%s as it is', async (file) => {
    const answer = await fetch(`${base()}data/${file}`);
    expect(answer.headers.get('content-type')).toMatch('application/json');
    expect(await answer.text()).toBe(readFileSync(join(root, 'data', file), 'utf8'));
  });

  test.each(files)('hands out the schema that data/%s names, if any', async (file) => {
    const address = `${base()}data/${file}`;
    const { $schema } = (await (await fetch(address)).json()) as { $schema?: string };
    if ($schema === undefined) return;
    const answer = await fetch(new URL($schema, address));
    expect(answer.headers.get('content-type')).toMatch('application/json');
  });
});

test('the built page names its files relative to itself, so that it runs under any path', () => {
  const page = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8');
  const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.some((address) => address?.startsWith('./'))).toBe(true);
  expect(addresses.filter((address) => address?.startsWith('/'))).toEqual([]);
});
