import { createServer as createSecureServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { WebSocketServer } from 'ws';
import { makeCertificate } from './certificate.ts';
import { control } from './control.ts';
import { replicaHosts } from './hosts.ts';
import { assetPrefix, Pages } from './pages.ts';
import { startProxy } from './proxy.ts';
import { Recorder, type ReceivedFilter } from './recorder.ts';
import type { Prompt } from './site-server.ts';
import { siteServers } from './sites/index.ts';

/** The replica sites, running. */
export interface ReplicaServer {
  /** Port of the proxy on 127.0.0.1 to which a browser is pointed. */
  readonly port: number;
  readonly received: Recorder['received'];
  readonly receivedText: Recorder['receivedText'];
  /** What the sites' models would have been given, oldest first. */
  readonly prompts: (filter?: ReceivedFilter) => readonly Prompt[];
  /** Hosts that were asked for and refused. */
  readonly refused: () => readonly string[];
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

// A real site's policy is stricter than none: our own styles and scripts must live with it.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' wss://copilot.microsoft.com wss://substrate.office.com",
  "worker-src 'self' blob:",
  "frame-src 'self' about:",
  "form-action 'self'",
  "base-uri 'self'",
].join('; ');

/** Starts the https server for all replica hosts and the proxy which leads to it. */
export async function startReplicas(port = 0): Promise<ReplicaServer> {
  const recorder = new Recorder();
  const pages = new Pages();
  const certificate = await makeCertificate([...replicaHosts.keys()]);
  const server = createSecureServer(certificate, (request, response) => {
    respond(request, response, recorder, pages).catch((cause: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(cause));
    });
  });
  acceptSockets(server, recorder);
  const prompts = (filter?: ReceivedFilter): readonly Prompt[] =>
    recorder
      .received(filter)
      .flatMap((one) => (siteServers.get(one.site)?.prompts(one) ?? []).map((prompt) => ({ site: one.site, ...prompt })));
  const proxy = await startProxy(server, (host) => replicaHosts.has(host), control(recorder, prompts), port);
  return {
    port: proxy.port,
    received: (filter) => recorder.received(filter),
    receivedText: (filter) => recorder.receivedText(filter),
    prompts,
    refused: proxy.refused,
    reset: () => recorder.reset(),
    async close() {
      await proxy.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '');
}

async function respond(request: IncomingMessage, response: ServerResponse, recorder: Recorder, pages: Pages): Promise<void> {
  const host = hostOf(request);
  const site = replicaHosts.get(host) ?? 'unknown';
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts).toString('utf8');
  const url = new URL(request.url ?? '/', `https://${host}`);
  recorder.add({
    kind: 'http',
    at: Date.now(),
    site,
    host,
    method: request.method ?? 'GET',
    url: url.href,
    headers: request.headers,
    body,
  });

  if (url.pathname.startsWith(assetPrefix)) {
    const asset = await pages.asset(site, url.pathname.slice(assetPrefix.length));
    if (asset === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'max-age=600' }).end(asset.body);
    return;
  }
  if (siteServers.get(site)?.answer(request, body, response) === true) return;
  if (request.headers['sec-fetch-dest'] !== 'document' || request.method !== 'GET') {
    response.writeHead(204).end();
    return;
  }
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyFor(site), 'cache-control': 'no-store' };
  response.writeHead(200, headers).end(await pages.html(site, url.searchParams));
}

/** Gemini enforces Trusted Types, which breaks careless scripts in the page's world. */
function policyFor(site: string): string {
  return site === 'gemini' ? `${contentSecurityPolicy}; require-trusted-types-for 'script'` : contentSecurityPolicy;
}

function acceptSockets(server: ReturnType<typeof createSecureServer>, recorder: Recorder): void {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, stream, head) => {
    const host = hostOf(request);
    const site = replicaHosts.get(host) ?? 'unknown';
    const url = `wss://${host}${request.url ?? '/'}`;
    const answer = siteServers.get(site)?.frame;
    if (answer === undefined) {
      stream.destroy();
      return;
    }
    const note = (method: string, body: string): void =>
      recorder.add({ kind: 'websocket', at: Date.now(), site, host, method, url, headers: method === 'OPEN' ? request.headers : {}, body });
    note('OPEN', '');
    sockets.handleUpgrade(request, stream, head, (socket) => {
      // A page that is closed resets its socket; the recorder already has what came.
      socket.on('error', () => socket.terminate());
      socket.on('message', (data) => {
        const frame = String(data);
        note('FRAME', frame);
        answer(frame).forEach((reply, index) => setTimeout(() => socket.send(reply), 10 * (index + 1)));
      });
    });
  });
}
