import type { Policy } from '../policy/policy.ts';
import { exampleTexts as say } from './example.texts.ts';
import { parsed } from './parsed.ts';

/**
 * The policy in force where IT has set none: a fictitious company's, complete enough to copy.
 * It goes through `parsePolicy` like every other, so it throws at module load when it is broken; the annotation lets bundles that do not
 * use it leave it out.
 */
export const examplePolicy: Policy = /* @__PURE__ */ parsed({
  schemaVersion: 1,
  id: 'acme-ai-use',
  version: '2026.1',
  title: say.title,
  effective: '2026-11-01',
  organization: 'Acme Corporation',
  summary: say.summary,
  fullText: 'https://intranet.acme.example/policies/ai-use',
  contacts: [
    { label: say.contacts.questions, href: 'mailto:ai-governance@acme.example' },
    { label: say.contacts.exceptions, href: 'https://intranet.acme.example/ai/exceptions' },
  ],
  acknowledgement: 'ask',
  onFailure: 'warn',
  limits: { maxCharacters: 10_000_000, budgetMs: 2_000 },
  sites: [
    { site: 'm365-copilot', status: 'approved' },
    { site: 'chatgpt', status: 'tolerated' },
    { site: 'claude', status: 'tolerated' },
    { site: 'gemini', status: 'tolerated' },
    { site: 'copilot', status: 'unapproved' },
  ],
  defaultStatus: 'unapproved',
  terms: [
    {
      id: 'project-names',
      title: say.terms.projectNames,
      terms: ['Project Nightingale', 'Projekt Nachtigall', 'مشروع العندليب'],
      likelihood: 'very-likely',
    },
  ],
  rules: [
    { id: 'cloud-keys', ...say.rules.cloudKeys, detectors: ['category:secret'], threshold: 'likely', action: 'block', override: 'none' },
    {
      id: 'payment-data',
      ...say.rules.paymentData,
      detectors: ['payment-card', 'iban'],
      threshold: 'likely',
      action: 'warn',
      override: 'justify',
    },
    { id: 'personal-ids', ...say.rules.personalIds, detectors: ['us-ssn'], threshold: 'likely', action: 'redact', override: 'none' },
    {
      id: 'confidential',
      ...say.rules.confidential,
      detectors: ['classification-marking', 'term-project-names'],
      threshold: 'likely',
      action: 'warn',
      override: 'acknowledge',
    },
    {
      id: 'confidential-unapproved',
      ...say.rules.confidentialUnapproved,
      detectors: ['classification-marking', 'term-project-names'],
      threshold: 'likely',
      statuses: ['unapproved', 'prohibited'],
      action: 'block',
      override: 'none',
    },
    {
      id: 'contact-lists',
      ...say.rules.contactLists,
      detectors: ['email-address', 'phone-number'],
      threshold: 'likely',
      minCount: 5,
      action: 'coach',
    },
  ],
  justification: {
    reasons: [
      { id: 'customer-asked', label: say.reasons.customerAsked },
      { id: 'test-data', label: say.reasons.testData },
      { id: 'approved-exception', label: say.reasons.approvedException },
      { id: 'public-information', label: say.reasons.publicInformation },
    ],
    freeText: 'optional',
    keepFreeText: false,
  },
  reminders: { enabled: true, maxPerDay: 4 },
  events: { keepDays: 90 },
});
