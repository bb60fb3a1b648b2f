import { detectors } from '../detectors/index.ts';
import type { Policy } from '../policy/policy.ts';
import { parsed } from './parsed.ts';

/** Names every shipped detector, at `likely` and above: what `parapet scan` looks for where no policy is given. */
export const everythingPolicy: Policy = /* @__PURE__ */ parsed({
  schemaVersion: 1,
  id: 'everything',
  version: '1',
  title: 'Everything',
  effective: '2026-01-01',
  organization: 'Parapet',
  // As much as a policy may allow: nobody waits for a file as a person waits for a paste.
  limits: { maxCharacters: 100_000_000, budgetMs: 60_000 },
  rules: [
    {
      id: 'everything',
      title: 'Everything that can be found',
      why: 'A first look at what is there, before a policy says what matters.',
      detectors: [...new Set(detectors.map(({ category }) => `category:${category}`))],
      threshold: 'likely',
      action: 'warn',
    },
  ],
});
