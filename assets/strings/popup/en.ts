import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** The English strings of the popup, and the shape which every other language follows. */
export const popupEn = {
  loading: 'One moment …',
  unreachable: {
    title: 'Parapet does not answer',
    todo: 'Please close this window and open it again. If that does not help, restart the browser.',
  },
  noPolicy: { title: 'No policy yet', todo: 'Parapet has not received a policy. Please ask your IT department.' },
  tab: {
    elsewhere: { title: 'No AI site in this tab', sentence: 'Parapet runs on AI sites only. It sees nothing of this page.' },
    forIt: 'For IT',
  },
  coverage: {
    protected: { title: 'Protected', sentence: 'Parapet has checked a message here from beginning to end.', todo: '' },
    watching: { title: 'Watching', sentence: 'Parapet is ready. It says “protected” once it has checked a first message here.', todo: '' },
    degraded: {
      title: 'Partly protected',
      sentence: 'A part of the protection is missing in this tab.',
      todo: 'Please take care what you enter here.',
    },
    'not-covered': {
      title: 'Not protected',
      sentence: 'Parapet does not run in this tab.',
      todo: 'Please reload the tab. If this stays, do not enter company data here.',
    },
  },
  reasons: {
    'request-layer-missing': {
      what: 'What the page sends cannot be checked; what you paste and type still is.',
      todo: 'Please reload the tab.',
    },
    'composer-not-found': {
      what: 'The message box was not recognised; what the page sends is still checked.',
      todo: 'Nothing to do for you: IT is told that the site has changed.',
    },
    'extension-updated': { what: 'Parapet was updated while this tab was open.', todo: 'Please reload the tab.' },
    'no-policy': { what: 'There is no policy on this device yet.', todo: 'Please ask your IT department.' },
    'policy-invalid': {
      what: 'The newest policy could not be read; the last good one is in force.',
      todo: 'Nothing to do for you. IT finds the details below.',
    },
  },
  acknowledgement: {
    ask: 'Please read and accept',
    changed: (version: string) => `You accepted version ${version}. The policy has changed since.`,
    accept: 'I have read this and accept',
    accepting: 'One moment …',
    accepted: (date: string) => `Accepted on ${date}`,
    inForce: 'Policy in force',
    readAgain: 'Read it again',
    problems: {
      'policy-changed': 'The policy changed while you were reading. Please read the new version.',
      'no-policy': 'There is no policy to accept at the moment.',
      unreachable: 'That was not saved. Please try once more.',
    },
  },
  today: {
    heading: 'Today',
    redacted: 'Redacted',
    cancelled: 'Not sent',
    sent: 'Sent anyway',
    blocked: 'Blocked',
    calm: 'Nothing was stopped today.',
  },
  events: {
    heading: 'What was recorded',
    none: 'Nothing has been recorded yet.',
    export: 'Export as JSON',
    more: (count: number) => plural(count, { one: '# earlier entry is in the export.', other: '# earlier entries are in the export.' }),
    kinds: {
      decision: 'Decision',
      drift: 'The site sent something Parapet had not seen',
      failure: 'A check failed',
      tamper: 'The page interfered with Parapet',
      reminder: 'Tip shown',
      acknowledgement: 'Policy accepted',
      policy: 'Policy applied',
    },
    actions: { allow: 'Allowed', log: 'Noted', coach: 'Tip', warn: 'Warned', redact: 'Redaction required', block: 'Blocked' },
    choices: { none: '', redact: 'redacted', edit: 'edited', cancel: 'cancelled', 'send-anyway': 'sent anyway' },
    times: (count: number) => plural(count, { other: '× #' }),
  },
  policyNotice: {
    problems: 'Your IT department’s newest policy could not be read. The last good one is in force.',
    details: 'Details for IT',
    example: 'This is the example policy that comes with Parapet. Your company has not set its own yet.',
  },
  records: 'Parapet records rule, kind, number, time and your choice. Never what you wrote.',
};

export type PopupStrings = typeof popupEn;
