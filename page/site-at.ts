import { type Site, sites } from '../sites/index.ts';

/** True where `url` falls under an extension match pattern of the form `https://host/*`, with an optional leading `*.` in the host. */
function under(pattern: string, url: URL): boolean {
  const parts = /^https:\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
  if (!parts?.[2]) return false;
  return url.protocol === 'https:' && (url.hostname === parts[2] || (parts[1] !== undefined && url.hostname.endsWith(`.${parts[2]}`)));
}

/** The record of the site at `href`; null where there is none. */
export function siteAt(href: string): Site | null {
  const url = new URL(href);
  return sites.find(({ matches }) => matches.some((pattern) => under(pattern, url))) ?? null;
}
