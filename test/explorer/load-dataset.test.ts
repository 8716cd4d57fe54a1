// Loading over real HTTP from a server in the same process: what comes back, and how little of what is too large.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explainFaults } from '../../src/dataset/explain-faults.ts';
import { plainProblems } from '../../src/dataset/plain-problems.ts';
import { loadDataset } from '../../src/explorer/load-dataset.ts';
import { draft } from '../support/datasets.ts';

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const MB = 1_000_000;
const sound = JSON.stringify(draft());
let server: Server;
let base = '';
/** Bytes that each address has handed to the network, counted when its connection closes. */
const sent = new Map<string, Promise<number>>();

const text =
  (body: string, status = 200): Reply =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };

/** Streams 50 MB as fast as the reader takes them. */
const large =
  (headers: Record<string, string | number>): Reply =>
  (_, response) => {
    response.writeHead(200, headers);
    const chunk = Buffer.alloc(64 * 1024, ' ');
    let left = 50 * MB;
    const write = (): void => {
      while (left > 0 && !response.destroyed) {
        const part = chunk.subarray(0, Math.min(left, chunk.length));
        left -= part.length;
        if (!response.write(part)) {
          response.once('drain', write);
          return;
        }
      }
      response.end();
    };
    write();
  };

const replies: Record<string, Reply> = {
  '/sound.json': text(sound),
  '/marked.json': text(`\ufeff${sound}`),
  '/torn.json': text(sound.slice(0, -2)),
  '/page.html': text('<!doctype html><title>Not found</title>'),
  '/list.json': text('[]'),
  '/faulty.json': text(JSON.stringify(draft({ updated: 'never', version: 'one' }))),
  '/missing.json': text('gone', 404),
  '/broken.json': text('oops', 500),
  '/announced.json': large({ 'content-length': 50 * MB }),
  '/streamed.json': large({}),
  '/never.json': () => {},
  '/cut.json': (_, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{');
    setImmediate(() => response.destroy());
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { socket } = request;
    sent.set(
      request.url ?? '',
      new Promise((resolve) => response.once('close', () => resolve(socket.bytesWritten))),
    );
    replies[request.url ?? '']!(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Loads, and puts faults into words. */
async function load(path: string, signal = new AbortController().signal) {
  const result = await loadDataset(`${base}${path}`, signal);
  return result.ok ? result : { ok: false as const, problems: explainFaults(result.faults) };
}

test('a sound file is a dataset', async () => {
  const result = await load('/sound.json');
  expect(result.ok && result.dataset.title).toBe('A test');
});

test('a byte order mark at the start does no harm', async () => {
  expect((await load('/marked.json')).ok).toBe(true);
});

test.each([
  ['/missing.json', '404'],
  ['/broken.json', '500'],
])('the answer of %s is named with its address and a remedy', async (path, status) => {
  expect(await load(path)).toEqual({
    ok: false,
    problems: [
      {
        path: '',
        found: `the answer “${status}” from ${base}${path}`,
        expected: 'a JSON file with a dataset',
        remedy: 'Check the address, and that its server lets this page read it.',
      },
    ],
  });
});

test.each(['/torn.json', '/page.html'])('%s is told to be no JSON', async (path) => {
  const result = await load(path);
  expect(result).toMatchObject({
    ok: false,
    problems: [{ path: '', expected: 'one JSON document' }],
  });
  expect(!result.ok && result.problems[0]?.found).toMatch(/^text that is not JSON \(.+\)$/);
});

test('JSON of another shape is refused with all faults, each at its place', async () => {
  expect(await load('/list.json')).toMatchObject({ ok: false, problems: [{ path: '' }] });
  const result = await load('/faulty.json');
  expect(!result.ok && result.problems.map(({ path }) => path).sort()).toEqual([
    'updated',
    'version',
  ]);
});

test.each(['/announced.json', '/streamed.json'])(
  'practice 51: %s of 50 MB is refused before it is read',
  async (path) => {
    const result = await load(path);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ path: '', expected: 'at most 20.0 MB' }],
    });
    // The reader has hung up; what it did not take fills no more than the buffers on the way.
    expect(await sent.get(path)).toBeLessThan(path === '/announced.json' ? 15 * MB : 35 * MB);
  },
);

test.each([
  ['an address that cannot be', 'http://['],
  ['a scheme that cannot be fetched', 'javascript:alert(1)'],
  ['a server that does not answer', 'http://127.0.0.1:1/'],
])('%s is a problem, not an exception', async (_, address) => {
  const result = await loadDataset(address, new AbortController().signal);
  expect(result).toMatchObject({ ok: false, faults: [{ path: '' }] });
  expect(!result.ok && plainProblems(result.faults[0]!)[0]?.found).toContain(`from ${address}`);
});

test('an answer that breaks off is a problem, not an exception', async () => {
  const result = await load('/cut.json');
  expect(!result.ok && result.problems[0]?.found).toMatch(/^no answer/);
});

test('an aborted load rejects, so that its owner can tell it from a fault', async () => {
  const loading = new AbortController();
  const result = load('/never.json', loading.signal);
  loading.abort();
  await expect(result).rejects.toThrow('abort');
});
