import type { SiteServer } from '../site-server.ts';
import { chatgptServer } from './chatgpt.ts';
import { claudeServer } from './claude.ts';
import { copilotServer } from './copilot.ts';
import { geminiServer } from './gemini.ts';
import { m365CopilotServer } from './m365-copilot.ts';

/** Server side per site id. */
export const siteServers: ReadonlyMap<string, SiteServer> = new Map([
  ['chatgpt', chatgptServer],
  ['claude', claudeServer],
  ['copilot', copilotServer],
  ['gemini', geminiServer],
  ['m365-copilot', m365CopilotServer],
]);
