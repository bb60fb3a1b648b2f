import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { gemini } from './gemini.ts';
import { m365Copilot } from './m365-copilot.ts';
import type { Site } from './site.ts';

export type { EditorKind, Site, SiteRequest } from './site.ts';

/** Every site that Parapet knows, in order of id. */
export const sites = [chatgpt, claude, copilot, gemini, m365Copilot] as const satisfies readonly Site[];

/** All match patterns of all sites, for the manifest's static content scripts. */
export const siteMatches: string[] = sites.flatMap((site) => [...site.matches]);
