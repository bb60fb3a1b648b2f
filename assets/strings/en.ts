import { codeEn } from './detectors/code.en.ts';
import { injectionEn } from './detectors/injection.en.ts';
import { networkEn } from './detectors/network.en.ts';
import { healthEn } from './detectors/health.en.ts';
import { financialEn } from './detectors/financial.en.ts';
import { piiEn } from './detectors/pii.en.ts';
import { secretEn } from './detectors/secret.en.ts';
import { markingEn } from './detectors/marking.en.ts';
import type { SiteStatus } from '../../policy-rules/index.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('en');

/** What a reminder's body may speak of. */
export interface ReminderFacts {
  readonly site: string;
  readonly organization: string;
  readonly status: SiteStatus;
}

/** The English strings of everything drawn in an AI page, and the shape which every other language follows. */
export const en = {
  detectors: {
    ...codeEn,
    ...injectionEn,
    ...networkEn,
    ...healthEn,
    ...financialEn,
    ...piiEn,
    ...secretEn,
    ...markingEn,
  },
  /** For kinds that have no title of their own here. */
  categories: {
    secret: 'Secret',
    pii: 'Personal data',
    financial: 'Financial data',
    health: 'Health data',
    network: 'Network details',
    marking: 'Confidential content',
    code: 'Source code',
    injection: 'Hidden instructions',
  },
  likelihood: {
    possible: { title: 'Possible', explained: 'It has the right form, but nothing confirms it.' },
    likely: { title: 'Likely', explained: 'It has the right form, and something near it points the same way.' },
    'very-likely': { title: 'Almost certain', explained: 'Its form is unmistakable or has been confirmed.' },
  },
  reasons: {
    pattern: 'It has the form of this kind of value.',
    prefix: 'It begins with a mark that only this kind of value has.',
    check: {
      pass: (name: string) => `Its built-in check digits are right (${name}).`,
      'weak-pass': (name: string) => `It passed a check that some other values would pass too (${name}).`,
      unknown: (name: string) => `A check could neither confirm it nor rule it out (${name}).`,
    },
    hotword: (word: string) => `The word “${word}” stands near it.`,
    disguise: {
      characters: 'It was written with hidden or look-alike characters.',
      apart: 'It was taken apart: by blanks, line breaks, markup or words for its signs.',
      encoded: (layer: string) => `It was encoded (${layer}).`,
    },
  },
  status: {
    approved: { name: 'Approved', sentence: (site: string) => `${site} is approved for work.` },
    tolerated: { name: 'Tolerated', sentence: (site: string) => `${site} may be used, but not with company or personal data.` },
    unapproved: { name: 'Not approved', sentence: (site: string) => `${site} is not approved for work. Please use an approved tool.` },
    prohibited: { name: 'Prohibited', sentence: (site: string) => `${site} may not be used for work.` },
  } satisfies Record<SiteStatus, { name: string; sentence: (site: string) => string }>,
  verdict: {
    eyebrow: { warn: 'Please check', redact: 'Remove first', block: 'Not allowed here', failure: 'Not checked' },
    title: {
      warn: (site: string) => `Should ${site} really see this?`,
      redact: (site: string) => `Take this out before ${site} sees it`,
      block: (site: string) => `This may not go to ${site}`,
      failure: 'This text could not be checked',
    },
    found: (count: number) => plural(count, { one: 'Parapet found # sensitive value.', other: 'Parapet found # sensitive values.' }),
    held: {
      insert: 'Your text is on hold. Nothing has been inserted.',
      send: 'Your message is on hold. It has not been sent.',
      request: (site: string) => `${site} was about to send this. The request is on hold.`,
    },
    foundHeading: 'What was found',
    times: (count: number) => plural(count, { other: '× #' }),
    more: (count: number) => plural(count, { other: 'and # more' }),
    explain: 'Why was this flagged?',
    whyHeading: 'Why it matters',
    rule: (title: string) => `Rule: ${title}`,
    policyVersion: (title: string, version: string) => `${title}, version ${version}`,
    readPolicy: 'Read the policy',
    opensNewTab: '(opens in a new tab)',
    questions: 'Need help?',
    offers: {
      redact: { insert: 'Redact and insert', send: 'Redact and send' },
      edit: { insert: 'Edit first', send: 'Edit' },
      cancel: { insert: 'Don’t insert', send: 'Don’t send' },
      'send-anyway': { insert: 'Insert anyway', send: 'Send anyway' },
    },
    redactHint: 'Redacting puts a placeholder such as [CARD-1] in place of each value.',
    close: 'Close',
    recorded: {
      summary: 'What is recorded',
      failure: 'That the text could not be checked, and why',
      kinds: (kinds: string) => `What kind and how many: ${kinds}`,
      choice: 'What you choose here, and when',
      reason: 'The reason you pick',
      noteKept: 'Your note, because the policy asks for it',
      never: 'Never your text, and never the values.',
    },
  },
  failures: {
    'engine-error': {
      what: 'Something went wrong inside Parapet, so it cannot say whether your text is safe.',
      todo: 'Please try once more. If it happens again, tell your contact.',
    },
    'budget-spent': {
      what: 'The check took longer than the policy allows.',
      todo: 'Please split the text and try again with smaller parts.',
    },
    'too-long': {
      what: 'The text is longer than what can be checked at once.',
      todo: 'Please split the text and try again with smaller parts.',
    },
    unreadable: { what: 'The content could not be read as text.', todo: 'Please paste it as plain text.' },
    'read-back-failed': {
      what: 'The values were replaced, but the message box did not take the change.',
      todo: 'Please edit the message by hand, or reload the page.',
    },
    'no-policy': {
      what: 'Your company’s AI policy has not arrived in this browser yet, so nothing can be checked.',
      todo: 'Please wait a moment and try again, or reload the page. If it stays like this, ask your IT department.',
    },
  },
  justification: {
    title: { insert: 'Why do you need to insert this?', send: 'Why do you need to send this?' },
    lead: 'Your reason is recorded with the rule. Please pick the one that fits best.',
    leadNoReasons: 'Your decision is recorded with the rule.',
    reasons: 'Reason',
    note: { optional: 'Note (optional)', required: 'Note' },
    kept: 'Your note is kept and can be read by your company. Leave out the sensitive values themselves.',
    notKept: 'Your note is not kept. Only the fact that you wrote one is recorded.',
    left: (count: number) => plural(count, { one: '# character left', other: '# characters left' }),
    back: 'Back',
  },
  acknowledge: {
    eyebrow: (organization: string) => organization,
    lead: (organization: string) => `Before your first message, please read how ${organization} uses AI.`,
    version: 'Version',
    effective: 'In force since',
    effectiveFrom: 'In force from',
    fullText: 'Read the full text',
    accept: 'I have read this and accept',
    later: 'Not now',
    laterHint: 'Until you accept, messages on AI sites stay on hold.',
    recorded: 'Recorded: the policy’s version, its language and the time at which you accept.',
  },
  reminder: {
    gotIt: 'Got it',
    label: 'Parapet tip',
  },
  reminders: {
    'first-visit': {
      title: (facts: ReminderFacts) => (facts.status === 'approved' ? `${facts.site} is approved for work` : `About ${facts.site} at work`),
      body: ({ site, organization, status }: ReminderFacts) =>
        ({
          approved: `You may use ${site} for ${organization}. Leave out card numbers, passwords and customer data: Parapet helps you to take them out.`,
          tolerated: `You may use ${site} with public information only. For company or personal data, please use a tool that ${organization} has approved.`,
          unapproved: `${organization} has not approved ${site}. Please use an approved tool, and do not enter company or personal data here.`,
          prohibited: `${organization} does not allow ${site} for work. Please use an approved tool instead.`,
        })[status],
    },
    'payment-data': {
      title: () => 'AI does not need the card number',
      body: () =>
        'A placeholder such as [CARD-1] gives you the same answer. Card numbers in a chat can end up in logs that no one can clean up for you.',
    },
    secrets: {
      title: () => 'Keys and passwords stay at home',
      body: () =>
        'A key that was pasted once counts as leaked and has to be replaced. Send the error message and the code around it, with a placeholder for the key.',
    },
    'customer-data': {
      title: () => 'The answer does not need real people',
      body: () =>
        'Write “the customer” and invented details instead of names, addresses and numbers. The answer is just as good, and nobody’s data leaves the company.',
    },
    confidential: {
      title: () => 'Marked “confidential”? Then not here',
      body: () =>
        'The marking says who may see a text, and an AI site is not on that list. Describe the question in your own words, or use the approved tool.',
    },
  },
};

/** Every language has exactly these strings. */
export type Strings = typeof en;
