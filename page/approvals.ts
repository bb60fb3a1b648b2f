import type { ContentHash } from '../policy-rules/index.ts';

/**
 * `values`: "insert anyway" at a paste. It covers these found values whatever words are typed around them, so that the same decision is
 * not asked for twice; any new value asks again. `text`: "send anyway" at a send. It covers that exact text.
 */
export type ApprovalScope = 'values' | 'text';

/** What is about to be sent, as digests. */
export interface Claim {
  readonly text: string;
  readonly values: readonly string[];
  readonly policy: ContentHash;
}

interface Approval extends Claim {
  readonly scope: ApprovalScope;
  readonly expires: number;
  /** The gesture that used it at the composer; another gesture cannot. */
  gesture: number | null;
  /** The endpoints that spent it, and until when the remaining requests of the same send may come. */
  readonly endpoints: Set<string>;
  closes: number | null;
}

const valuesLifeMs = 10 * 60_000;
const textLifeMs = 60_000;
/** One send may be several requests (ChatGPT posts `prepare`, then `conversation`): each endpoint once, within this time. */
const restOfSendMs = 10_000;

/**
 * One-shot approvals of one page. Only the dialog's answer may call `grant`; nothing that a page can reach does.
 * Bound to digests and to the policy's hash; lost with the page.
 */
export interface Approvals {
  readonly grant: (scope: ApprovalScope, claim: Claim, now: number) => void;
  /** May this gesture go on to the page? Does not spend, but ties what it uses to the gesture. */
  readonly covers: (claim: Claim, gesture: number, now: number) => boolean;
  /** May this body leave through this endpoint? Spends. */
  readonly spend: (claim: Claim, endpoint: string, now: number) => boolean;
}

/** An empty set of approvals. `now` values are milliseconds of one monotonic clock. */
export function makeApprovals(): Approvals {
  let kept: Approval[] = [];

  const live = (claim: Claim, now: number): Approval[] => {
    kept = kept.filter((approval) => approval.expires > now && (approval.closes === null || approval.closes > now));
    return kept.filter((approval) => approval.policy === claim.policy);
  };

  /** The approvals that together cover the claim; null where they do not. */
  const covering = (claim: Claim, usable: readonly Approval[]): readonly Approval[] | null => {
    const whole = usable.find((approval) => approval.scope === 'text' && approval.text === claim.text);
    if (whole) return [whole];
    if (claim.values.length === 0) return null;
    const used = new Set<Approval>();
    for (const value of claim.values) {
      const found = usable.find((approval) => approval.values.includes(value));
      if (!found) return null;
      used.add(found);
    }
    return [...used];
  };

  return {
    grant: (scope, claim, now) => {
      kept.push({
        ...claim,
        scope,
        expires: now + (scope === 'values' ? valuesLifeMs : textLifeMs),
        gesture: null,
        endpoints: new Set(),
        closes: null,
      });
    },
    covers: (claim, gesture, now) => {
      const usable = live(claim, now).filter(
        (approval) => (approval.scope === 'values' || approval.text === claim.text) && (approval.gesture ?? gesture) === gesture,
      );
      const used = covering(claim, usable);
      used?.forEach((approval) => (approval.gesture = gesture));
      return used !== null;
    },
    spend: (claim, endpoint, now) => {
      // The body may differ from the composer's text by what the site makes of it (Markdown, entities), so at this layer a `text`
      // approval counts for its values as well: no value that was not approved can pass.
      const used = covering(
        claim,
        live(claim, now).filter((approval) => !approval.endpoints.has(endpoint)),
      );
      used?.forEach((approval) => {
        approval.endpoints.add(endpoint);
        approval.closes ??= now + restOfSendMs;
      });
      return used !== null;
    },
  };
}
