import { sites } from '../../sites/index.ts';

/** A page that is no AI site: what Parapet does there must be nothing. */
export const plainHost = 'intranet.parapet.example';

/** Hosts which a site's page talks to without being pages themselves. */
const backHosts: Readonly<Record<string, string>> = { 'substrate.office.com': 'm365-copilot' };

/** Host name -> id of the replica that answers there. */
export const replicaHosts: ReadonlyMap<string, string> = new Map([
  ...sites.flatMap((site) => site.matches.map((match): [string, string] => [new URL(match.replace('*', '')).hostname, site.id])),
  ...Object.entries(backHosts),
  [plainHost, 'plain'] as [string, string],
]);

/** Where a person opens each site. */
export const entryPages: Readonly<Record<string, string>> = {
  chatgpt: 'https://chatgpt.com/',
  claude: 'https://claude.ai/new',
  copilot: 'https://copilot.microsoft.com/',
  gemini: 'https://gemini.google.com/app',
  'm365-copilot': 'https://m365.cloud.microsoft/chat',
  plain: `https://${plainHost}/`,
};
