import { holdFetch } from './fetch.ts';
import { meetGuard } from './line.ts';
import { holdWebSocket } from './websocket.ts';
import { holdXhr } from './xhr.ts';

/**
 * Starts the request layer in the page's own world. It holds bodies for the endpoints which the guard names and lets everything else
 * through untouched. It is advisory: it has no policy, no engine and no approvals; the guard decides.
 */
export function startRequestLayer(): void {
  const line = meetGuard(document);
  holdFetch(globalThis, line);
  holdXhr(globalThis, line);
  holdWebSocket(globalThis, line);
}
