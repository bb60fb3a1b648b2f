import type { Acknowledgement } from '../contract/acknowledgement.ts';
import type { EventRecord } from '../contract/event.ts';
import type { Messages } from '../contract/messages.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import type { StoredItem } from '../contract/storage.ts';
import { bad, good, policyContent } from '../policy-rules/index.ts';
import { inTurn } from './in-turn.ts';
import { sha256 } from './sha256.ts';
import { recordOwn, workerEvent } from './worker-event.ts';

export interface AcknowledgementPorts {
  readonly stored: Pick<StoredItem<readonly Acknowledgement[]>, 'read' | 'write'>;
  readonly policy: () => Promise<PolicyState | null>;
  readonly record: (event: EventRecord) => Promise<unknown>;
  readonly now: () => number;
}

export interface AcknowledgementService {
  /** Takes an acknowledgement of what was shown, if that is what is in force now. */
  readonly give: (request: Messages['acknowledgement.give']['request']) => Promise<Messages['acknowledgement.give']['reply']>;
  /** The newest acknowledgement of the policy in force; null where it has not been given. */
  readonly read: () => Promise<Acknowledgement | null>;
}

/** Keeps who accepted what: the record binds policy, version, the words that were shown, their language and the time. */
export function makeAcknowledgements(ports: AcknowledgementPorts): AcknowledgementService {
  const turn = inTurn();
  return {
    give: ({ contentHash, locale }) =>
      turn(async () => {
        const state = await ports.policy();
        if (state === null) return bad('no-policy');
        // The policy may have changed while the person was reading: they accept what they saw or nothing.
        if ((await sha256(policyContent(state.policy, locale))) !== contentHash) return bad('policy-changed');
        const { id: policy, version } = state.policy;
        const all = await ports.stored.read();
        const same = all.find(
          (given) => given.policy === policy && given.version === version && given.contentHash === contentHash && given.locale === locale,
        );
        if (same !== undefined) return good(same);
        const given: Acknowledgement = { policy, version, contentHash, locale, at: ports.now() };
        await ports.stored.write([...all, given]);
        await recordOwn(ports.record, workerEvent('acknowledgement', given.at, state));
        return good(given);
      }),
    read: async () => {
      const state = await ports.policy();
      if (state === null) return null;
      const all = await ports.stored.read();
      const { id, version } = state.policy;
      for (const given of all.toReversed()) {
        if (given.policy !== id || given.version !== version) continue;
        if ((await sha256(policyContent(state.policy, given.locale))) === given.contentHash) return given;
      }
      return null;
    },
  };
}
