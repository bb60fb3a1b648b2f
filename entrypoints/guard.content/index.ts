import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { localeTag } from '../../contract/locale.ts';
import { acknowledgements, policyState } from '../../contract/storage.ts';
import { answerTab } from '../../contract/tab-transport.ts';
import { send } from '../../contract/transport.ts';
import { siteAt, startGuard } from '../../page/index.ts';
import { siteMatches } from '../../sites/index.ts';

// Wiring only. Not hung on WXT's context: a page can forge the event that ends it, and the guard must outlive an update of the extension.
export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_start',
  allFrames: true,
  main() {
    const site = siteAt(location.href);
    if (!site) return;
    const { signal } = new AbortController();
    const quietly = async <Value>(read: Promise<Value>, otherwise: Value): Promise<Value> => read.catch(() => otherwise);
    const guard = startGuard(
      site,
      {
        session: {
          readPolicy: () => quietly(policyState.read(), null),
          watchPolicy: (changed) => policyState.watch(changed, signal),
          readAcknowledgements: () => quietly(acknowledgements.read(), []),
          watchAcknowledgements: (changed) => acknowledgements.watch(changed, signal),
          askPolicy: async () => {
            const reply = await send('policy.read', null);
            return reply.ok ? reply.value : null;
          },
        },
        report: {
          record: (event) => send('event.record', event),
          keepNote: (event, note) => send('note.keep', { event, note }),
        },
        claimReminder: (reminder, at) => send('reminder.claim', { reminder, site: at }),
        loadSurface: async () => {
          const reply = await send('surface.load', null);
          return reply.ok && reply.value;
        },
        giveAcknowledgement: (contentHash, locale) => send('acknowledgement.give', { contentHash, locale: localeTag(locale) }),
        orphaned: () => !browser.runtime?.id,
        locale: localeTag(browser.i18n.getUILanguage()),
      },
      signal,
    );
    answerTab(guard.tabState, signal);
  },
});
