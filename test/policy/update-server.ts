import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Crx } from './crx.ts';

/** A company's extension server: the update manifest and the packed extension. */
export interface UpdateServer {
  readonly updateUrl: string;
  /** Paths that were asked for, without their queries. */
  readonly asked: () => readonly string[];
  readonly close: () => void;
}

function updateManifest(id: string, version: string, codebase: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${codebase}" version="${version}"/></app>
</gupdate>
`;
}

/** Serves one packed extension on localhost, as Chromium's updater asks for it. */
export async function serveUpdates({ id, bytes }: Crx, version: string): Promise<UpdateServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    asked.push(path);
    if (path === '/update.xml')
      response.setHeader('content-type', 'application/xml').end(updateManifest(id, version, `${origin}/parapet.crx`));
    else if (path === '/parapet.crx') response.setHeader('content-type', 'application/x-chrome-extension').end(bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    updateUrl: `${origin}/update.xml`,
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
