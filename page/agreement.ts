import { squeeze } from './squeeze.ts';

/** How long after the composer let a text go its request may come. */
const windowMs = 30_000;
const mostKept = 20;

/**
 * Whether the two layers see the same sends. Holds short hashes of what the composer let go, never the text. The hash is quick and not
 * cryptographic: a page that forges a match only hides a drift event, it gains no passage.
 */
export interface Agreement {
  readonly composerPassed: (text: string, now: number) => void;
  /** True where the composer layer saw this text a moment ago. */
  readonly requestSaw: (text: string, now: number) => boolean;
  /** Calls back at each send that both layers saw, until the returned function is called. */
  readonly onSeen: (seen: () => void) => () => void;
  /** True once a real send was seen by both layers. */
  readonly verified: () => boolean;
}

/** A 53-bit hash of UTF-16 code units (two interleaved multiplicative hashes with a final mix). */
function quickHash(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}

export function makeAgreement(): Agreement {
  let passed: { readonly hash: number; readonly at: number }[] = [];
  let verified = false;
  const listeners = new Set<() => void>();
  return {
    composerPassed: (text, now) => {
      passed = [...passed.filter(({ at }) => now - at < windowMs).slice(1 - mostKept), { hash: quickHash(squeeze(text)), at: now }];
    },
    requestSaw: (text, now) => {
      const hash = quickHash(squeeze(text));
      const seen = passed.some((send) => send.hash === hash && now - send.at < windowMs);
      verified ||= seen;
      if (seen) for (const listener of listeners) listener();
      return seen;
    },
    onSeen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    verified: () => verified,
  };
}
