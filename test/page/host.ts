// Hosts of the built files: any folder under any path, with any headers, on a port of its own.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface HostOptions {
  /** Where the files begin, such as `/news/maps/`. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pages that are in no folder, by path. */
  readonly pages?: Readonly<Record<string, string>>;
}

export interface Host {
  /** Address of the files, ending in `/`. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a folder until it is closed. */
export async function host(folder: string, options: HostOptions = {}): Promise<Host> {
  const { path = '/', headers = {}, pages = {} } = options;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.example');
    const page = pages[pathname];
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...headers }).end(page);
      return;
    }
    const name = pathname.slice(path.length) || 'index.html';
    const file = join(folder, normalize(`/${name}`));
    if (!pathname.startsWith(path) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...headers });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
