import type { Control } from './proxy.ts';
import type { Recorder } from './recorder.ts';
import type { Prompt } from './site-server.ts';

/**
 * The control door, on the proxy's own address, for drivers in another process:
 * `GET /received`, `GET /prompts`, `GET /text`, `POST /reset`. Pages cannot reach it: their origin may not connect there.
 */
export function control(recorder: Recorder, prompts: () => readonly Prompt[]): Control {
  return (request, response) => {
    const reply = (body: string, type = 'application/json'): void => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    };
    switch (`${request.method ?? 'GET'} ${request.url ?? '/'}`) {
      case 'GET /received':
        return reply(JSON.stringify(recorder.received()));
      case 'GET /prompts':
        return reply(JSON.stringify(prompts()));
      case 'GET /text':
        return reply(recorder.receivedText(), 'text/plain');
      case 'POST /reset':
        recorder.reset();
        return reply('null');
      default:
        response.writeHead(404).end();
    }
  };
}
