import { browser } from 'wxt/browser';
import { bad, good, type Result } from '../policy-rules/index.ts';
import { siteStatuses } from '../policy-rules/index.ts';
import { coverageReasons, coverages } from './coverage.ts';
import { takeSiteId } from './event-parse.ts';
import { among, fields, listOf, parse } from './shape.ts';
import type { TabState } from './tab-state.ts';
import { envelopeOf, senderOf } from './transport.ts';

// The other direction: one of our own pages asks the guard in a tab.

const takeTabState = fields({
  site: takeSiteId,
  status: among(siteStatuses),
  coverage: among(coverages),
  reasons: listOf(among(coverageReasons), coverageReasons.length),
});

/** Asks the guard in the top frame of a tab how it stands. `unreachable`: no guard runs there. */
export async function askTab(tabId: number): Promise<Result<TabState, 'unreachable'>> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name: 'tab.read', request: null }, { frameId: 0 });
    const state = parse(takeTabState, answer);
    return state.ok ? good(state.value) : bad('unreachable');
  } catch {
    // Chromium and Firefox throw where no content script listens: that is the answer, not an accident.
    return bad('unreachable');
  }
}

/** Answers `askTab` from the guard, until the signal aborts. Hears only our own pages. */
export function answerTab(read: () => TabState, signal: AbortSignal): void {
  const listener = (message: unknown, sender: unknown): Promise<TabState> | undefined => {
    if (envelopeOf(message)?.name !== 'tab.read' || senderOf(sender)?.from !== 'extension') return undefined;
    return Promise.resolve(read());
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
