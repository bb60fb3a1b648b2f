import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Crx } from './crx.ts';

interface CompanyFile {
  readonly type: string;
  readonly body: string | Buffer;
}

/** A company's own server on the local machine, from which browsers fetch the extension. */
export interface CompanyServer {
  readonly origin: string;
  /** Paths that were asked for, without their queries. */
  readonly asked: () => readonly string[];
  readonly close: () => void;
}

/** Serves the files that `files` makes, by path, once the server's origin is known. */
export async function serveCompany(files: (origin: string) => Readonly<Record<string, CompanyFile>>): Promise<CompanyServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    asked.push(path);
    const file = files(origin)[path];
    if (file === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', file.type).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A packed extension and its update manifest, as Chromium's updater asks for them. */
export function chromiumFiles({ id, bytes }: Crx, version: string, origin: string): Readonly<Record<string, CompanyFile>> {
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${origin}/parapet.crx" version="${version}"/></app>
</gupdate>
`;
  return {
    '/update.xml': { type: 'application/xml', body: manifest },
    '/parapet.crx': { type: 'application/x-chrome-extension', body: bytes },
  };
}
