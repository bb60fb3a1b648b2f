import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Server as SecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Proxy {
  readonly port: number;
  /** Hosts that were asked for and refused, in order: nothing leaves the machine. */
  readonly refused: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** What the proxy's own address answers: the control door for tests in another process. */
export type Control = (request: IncomingMessage, response: ServerResponse) => void;

/** A CONNECT proxy which hands every known host's connection to `server` and refuses all others. */
export async function startProxy(server: SecureServer, knows: (host: string) => boolean, control: Control, port: number): Promise<Proxy> {
  const refused: string[] = [];
  const sockets = new Set<Duplex>();
  const proxy: Server = createServer((request, response) => {
    if (request.url?.startsWith('/') === true) {
      control(request, response);
      return;
    }
    refused.push(request.url ?? '');
    response.writeHead(403, { 'content-type': 'text/plain' }).end('The replica proxy serves replica hosts over https only.\n');
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const target = request.url ?? '';
    const [host = '', targetPort] = target.split(':');
    // A browser drops tunnels at will (reset, broken pipe); there is nobody left to tell.
    socket.on('error', () => socket.destroy());
    if (!knows(host) || targetPort !== '443') {
      refused.push(target);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    server.emit('connection', socket);
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject);
    proxy.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (proxy.address() as AddressInfo).port,
    refused: () => refused,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => resolve());
      }),
  };
}
