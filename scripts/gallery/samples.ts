import type { AcknowledgeModel, DialogModel, FindingGroup, ReminderModel, SurfaceModel } from '../../contract/surface.ts';
import { asId } from '../../policy-rules/ids.ts';
import { exampleTexts as say } from '../../policy-rules/policies/example.texts.ts';

// The words of the example policy, and none of the engine: a picture needs no detectors.
export const policy = {
  title: say.title,
  version: '2026.1',
  effective: '2026-11-01',
  organization: 'Acme Corporation',
  summary: say.summary,
  fullText: 'https://intranet.acme.example/policies/ai-use',
  contacts: [
    { label: say.contacts.questions, href: 'mailto:ai-governance@acme.example' },
    { label: say.contacts.exceptions, href: 'https://intranet.acme.example/ai/exceptions' },
  ],
} as const;

const reasons: DialogModel['justification']['reasons'] = [
  { id: asId<'reason'>('customer-asked'), label: say.reasons.customerAsked },
  { id: asId<'reason'>('test-data'), label: say.reasons.testData },
  { id: asId<'reason'>('approved-exception'), label: say.reasons.approvedException },
  { id: asId<'reason'>('public-information'), label: say.reasons.publicInformation },
];

const card: FindingGroup = {
  detector: asId<'detector'>('payment-card'),
  title: null,
  category: 'financial',
  likelihood: 'very-likely',
  count: 2,
  masked: ['•••• •••• •••• 4242', '•••• •••• •••• 0005'],
  reasons: [{ kind: 'pattern' }, { kind: 'check', name: 'luhn', result: 'pass' }, { kind: 'hotword', word: 'credit card' }],
};

const iban: FindingGroup = {
  detector: asId<'detector'>('iban'),
  title: null,
  category: 'financial',
  likelihood: 'very-likely',
  count: 1,
  masked: ['DE•• •••• •••• •••• ••30 00'],
  reasons: [{ kind: 'check', name: 'mod-97', result: 'pass' }],
};

const key: FindingGroup = {
  detector: asId<'detector'>('aws-access-key'),
  title: null,
  category: 'secret',
  likelihood: 'very-likely',
  count: 1,
  masked: ['AKIA••••••••••••MPLE'],
  reasons: [{ kind: 'prefix' }],
};

const database: FindingGroup = {
  detector: asId<'detector'>('database-url'),
  title: null,
  category: 'secret',
  likelihood: 'likely',
  count: 1,
  masked: ['postgres://app:••••••••@db•••'],
  reasons: [{ kind: 'pattern' }],
};

const people: FindingGroup = {
  detector: asId<'detector'>('us-ssn'),
  title: null,
  category: 'pii',
  likelihood: 'likely',
  count: 14,
  masked: ['•••-••-6789', '•••-••-1120', '•••-••-4431'],
  reasons: [{ kind: 'hotword', word: 'ssn' }],
};

const project: FindingGroup = {
  detector: asId<'detector'>('term-project-names'),
  title: say.terms.projectNames,
  category: 'marking',
  likelihood: 'very-likely',
  count: 1,
  masked: ['Pro••••••••••••ale'],
  reasons: [{ kind: 'pattern' }],
};

const base = {
  kind: 'verdict',
  locale: 'en',
  siteName: 'ChatGPT',
  status: 'tolerated',
  layer: 'composer',
  channel: 'paste',
  act: 'insert',
  action: 'warn',
  rule: say.rules.paymentData,
  failure: null,
  groups: [card, iban],
  offers: ['redact', 'cancel', 'send-anyway'],
  override: 'justify',
  justification: { reasons, freeText: 'optional', kept: false },
  policyTitle: policy.title,
  policyVersion: policy.version,
  fullText: policy.fullText,
  contacts: policy.contacts,
} as const satisfies DialogModel;

const acknowledge: AcknowledgeModel = {
  kind: 'acknowledge',
  locale: 'en',
  organization: policy.organization,
  title: policy.title,
  version: policy.version,
  effective: policy.effective,
  summary: policy.summary,
  fullText: policy.fullText,
  contacts: policy.contacts,
};

const reminder: ReminderModel = {
  kind: 'reminder',
  locale: 'en',
  reminder: asId<'reminder'>('payment-data'),
  siteName: 'ChatGPT',
  status: 'tolerated',
  rule: say.rules.paymentData,
  organization: policy.organization,
  fullText: policy.fullText,
};

/** One model of every kind that a person can meet. */
export const surfaceSamples = {
  warn: base,
  'warn-one': {
    ...base,
    groups: [{ ...project }],
    rule: say.rules.confidential,
    override: 'acknowledge',
    act: 'send',
    channel: 'submit',
    offers: ['redact', 'edit', 'cancel', 'send-anyway'],
  },
  block: {
    ...base,
    siteName: 'Microsoft Copilot',
    status: 'unapproved',
    action: 'block',
    rule: say.rules.cloudKeys,
    groups: [key, database],
    offers: ['redact', 'cancel'],
    override: 'none',
  },
  'block-no-offers': {
    ...base,
    status: 'prohibited',
    action: 'block',
    rule: say.rules.cloudKeys,
    groups: [key],
    offers: [],
    override: 'none',
    layer: 'request',
    act: 'send',
    channel: 'request',
  },
  redact: {
    ...base,
    siteName: 'Microsoft 365 Copilot',
    status: 'approved',
    action: 'redact',
    act: 'send',
    channel: 'submit',
    rule: say.rules.personalIds,
    groups: [people],
    offers: ['redact', 'edit', 'cancel'],
    override: 'none',
  },
  failure: { ...base, failure: 'too-long', rule: null, groups: [], offers: ['cancel', 'send-anyway'], override: 'acknowledge' },
  'no-policy': {
    ...base,
    failure: 'no-policy',
    status: 'unapproved',
    action: 'block',
    act: 'send',
    rule: null,
    groups: [],
    offers: ['cancel'],
    override: 'none',
    policyVersion: '',
    fullText: null,
    contacts: [],
  },
  acknowledge,
  reminder,
  'reminder-first-visit': { ...reminder, reminder: asId<'reminder'>('first-visit'), rule: null },
} as const satisfies Record<string, SurfaceModel>;

export type SampleName = keyof typeof surfaceSamples;
