import type { EventView } from '../../components/popup/model.ts';
import type { PopupPageProps } from '../../components/popup/popup-page.tsx';
import { exampleTexts as say } from '../../policy-rules/policies/example.texts.ts';
import { policy } from './samples.ts';

const now = Date.now();
const minute = 60_000;

const events: readonly EventView[] = [
  {
    id: '1',
    at: now - 4 * minute,
    kind: 'decision',
    siteName: 'ChatGPT',
    action: 'warn',
    choice: 'redact',
    findings: [
      { detector: 'payment-card', title: null, count: 2 },
      { detector: 'iban', title: null, count: 1 },
    ],
  },
  {
    id: '2',
    at: now - 21 * minute,
    kind: 'decision',
    siteName: 'Microsoft Copilot',
    action: 'block',
    choice: 'cancel',
    findings: [{ detector: 'aws-access-key', title: null, count: 1 }],
  },
  {
    id: '3',
    at: now - 48 * minute,
    kind: 'decision',
    siteName: 'Claude',
    action: 'warn',
    choice: 'send-anyway',
    findings: [{ detector: 'term-project-names', title: say.terms.projectNames, count: 1 }],
  },
  { id: '4', at: now - 50 * minute, kind: 'acknowledgement', siteName: null, action: null, choice: 'none', findings: [] },
  {
    id: '5',
    at: now - 1500 * minute,
    kind: 'drift',
    siteName: 'Gemini',
    action: 'log',
    choice: 'none',
    findings: [{ detector: 'email-address', title: null, count: 6 }],
  },
  ...Array.from(
    { length: 6 },
    (_, index) =>
      ({
        id: `old-${String(index)}`,
        at: now - (2000 + index * 300) * minute,
        kind: 'decision',
        siteName: 'ChatGPT',
        action: 'redact',
        choice: 'redact',
        findings: [{ detector: 'us-ssn', title: null, count: 1 }],
      }) as const,
  ),
];

const base: PopupPageProps = {
  phase: 'ready',
  tab: { kind: 'site', siteName: 'ChatGPT', status: 'tolerated', coverage: 'protected', reasons: [], forIt: null },
  policy: { ...policy, source: 'managed', problems: [] },
  standing: { kind: 'accepted', at: now - 50 * minute },
  today: { redacted: 3, cancelled: 1, sent: 1, blocked: 2 },
  events,
  onAccept: () => undefined,
  onExport: () => undefined,
};

/** The states in which a person can find the popup. */
export const popupSamples = {
  'popup-protected': base,
  'popup-ask': {
    ...base,
    tab: { kind: 'site', siteName: 'Microsoft 365 Copilot', status: 'approved', coverage: 'watching', reasons: [], forIt: null },
    standing: { kind: 'ask', previousVersion: '2025.3', busy: false, problem: null },
    today: { redacted: 0, cancelled: 0, sent: 0, blocked: 0 },
    events: [],
  },
  'popup-degraded': {
    ...base,
    tab: { kind: 'site', siteName: 'Gemini', status: 'unapproved', coverage: 'degraded', reasons: ['request-layer-missing'], forIt: null },
    policy: {
      ...policy,
      source: 'managed',
      problems: [{ path: 'rules[2].threshold', problem: 'is "certain"', mend: 'use one of: possible, likely, very-likely' }],
    },
  },
  'popup-not-covered': {
    ...base,
    tab: {
      kind: 'site',
      siteName: 'Microsoft Copilot',
      status: 'prohibited',
      coverage: 'not-covered',
      reasons: [],
      forIt: 'Microsoft Edge blocks every extension on copilot.microsoft.com.',
    },
    policy: { ...policy, source: 'example', problems: [] },
    standing: { kind: 'off' },
  },
  'popup-elsewhere': { ...base, tab: { kind: 'elsewhere' }, events: [], today: { redacted: 0, cancelled: 0, sent: 0, blocked: 0 } },
  'popup-unreachable': { ...base, phase: 'unreachable', policy: null, standing: { kind: 'off' } },
} as const satisfies Record<string, PopupPageProps>;

export type PopupSampleName = keyof typeof popupSamples;
