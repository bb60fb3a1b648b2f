import { browser } from 'wxt/browser';
import type { TabView } from '../../components/popup/model.ts';
import type { PolicyState } from '../../contract/policy-state.ts';
import { askTab } from '../../contract/tab-transport.ts';
import { asId, siteStatus } from '../../policy-rules/index.ts';
import { sites } from '../../sites/index.ts';

interface OpenTab {
  readonly id: number;
  readonly url: string;
}

/** The tab under the popup; in an ordinary tab of its own, the one that `?tab=<id>` names. */
async function tabUnder(search: string): Promise<OpenTab | null> {
  const named = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10);
  try {
    const [tab] = Number.isNaN(named) ? await browser.tabs.query({ active: true, currentWindow: true }) : [await browser.tabs.get(named)];
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
  } catch {
    // `tabs.get` throws for a tab that was closed meanwhile: then there is none to speak of.
    return null;
  }
}

function knownSiteAt(url: string) {
  if (!URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return sites.find(({ matches }) => matches.some((pattern) => pattern === `${origin}/*`));
}

/** What can truthfully be said of the tab: its guard's own words, or that an AI site has no guard. */
export async function readTab(search: string, policy: PolicyState | null): Promise<TabView> {
  const tab = await tabUnder(search);
  if (tab === null) return { kind: 'elsewhere' };
  const known = knownSiteAt(tab.url);
  const answer = await askTab(tab.id);
  if (answer.ok) {
    const { site, status, coverage, reasons } = answer.value;
    return {
      kind: 'site',
      siteName: sites.find(({ id }) => id === site)?.name ?? site,
      status,
      coverage,
      reasons,
      forIt: known?.notCovered ?? null,
    };
  }
  if (!known) return { kind: 'elsewhere' };
  const status = policy ? siteStatus(policy.policy, asId<'site'>(known.id)) : 'unapproved';
  return { kind: 'site', siteName: known.name, status, coverage: 'not-covered', reasons: [], forIt: known.notCovered };
}
